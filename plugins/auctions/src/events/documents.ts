import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import { documentType, MOST_DOCUMENT_BYTES, MOST_DOCUMENTS } from './document-kinds'
import { newId } from './new-id'
import { findEvent, sideOf } from './read-event'
import type { Author } from './save-event'

/** A draft of the author's company: documents are frozen with the rules. */
async function ownDraft(pool: Pool, { company_id }: Author, eventId: string) {
  const event = await findEvent(pool, eventId)
  if (event.buyer_company_id !== company_id) refuse('auction_not_found', { status: 404 })
  if (event.state !== 'draft') refuse('auction_draft_not_found', { status: 404 })
  return event
}

/** Adds a document to a draft. `content` is base64. Refused by kind, size and number. */
export async function addDocument(
  pool: Pool,
  author: Author,
  eventId: string,
  { name, content }: { name: string; content: string },
): Promise<void> {
  const { documents } = await ownDraft(pool, author, eventId)
  const body = Buffer.from(content, 'base64')
  const mime_type = documentType(name, body)
  if (!mime_type) refuse('auction_document_kind', { field: 'name' })
  if (body.length > MOST_DOCUMENT_BYTES)
    refuse('auction_document_too_large', {
      field: 'content',
      params: { limit: MOST_DOCUMENT_BYTES / 1024 ** 2 },
    })
  if (documents.length >= MOST_DOCUMENTS)
    refuse('auction_too_many_documents', { field: 'name', params: { limit: MOST_DOCUMENTS } })
  await pool.query(
    `insert into auction_document (id, event_id, name, mime_type, size, body, created_by)
     values ($1, $2, $3, $4, $5, $6, $7)`,
    [newId('adoc'), eventId, name, mime_type, body.length, body, author.person_id],
  )
}

export async function removeDocument(pool: Pool, author: Author, eventId: string, id: string): Promise<void> {
  await ownDraft(pool, author, eventId)
  const { rowCount } = await pool.query('delete from auction_document where id = $1 and event_id = $2', [
    id,
    eventId,
  ])
  if (!rowCount) refuse('auction_document_not_found', { status: 404 })
}

export type OpenDocument = { name: string; mime_type: string; body: Buffer }

/** A document for the buyer and, once the event is published, for the invited suppliers. */
export async function openDocument(pool: Pool, companyId: string, eventId: string, id: string) {
  sideOf(await findEvent(pool, eventId), companyId)
  const { rows } = await pool.query<OpenDocument>(
    'select name, mime_type, body from auction_document where id = $1 and event_id = $2',
    [id, eventId],
  )
  return rows[0] ?? refuse('auction_document_not_found', { status: 404 })
}
