import { pgConnection, refuse } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import type { Readable } from 'node:stream'

export type OpenDocument = { name: string; mime_type: string; size: number; content: string | Readable }

type Row = {
  kind: string
  handle: string
  mime_type: string
  size: number
  body: string | null
  file_id: string | null
}

const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf',
  'image/png': 'png',
  'image/jpeg': 'jpg',
}

/** A document of a product that buyers may see; 404 `document_not_found` otherwise. */
export async function openDocument(container: MedusaContainer, id: string): Promise<OpenDocument> {
  const { rows } = await pgConnection(container).raw(
    `select d.kind, p.handle, d.mime_type, d.size, d.body, d.file_id from catalog_document d
     join product p on p.id = d.product_id and p.status = 'published' and p.deleted_at is null
     where d.id = ? and d.deleted_at is null`,
    [id],
  )
  const row: Row = rows[0] ?? refuse('document_not_found', { status: 404 })
  const extension = EXTENSIONS[row.mime_type.split(';')[0]] ?? 'txt'
  const name = `${row.handle}-${row.kind}.${extension}`
  const content = row.file_id
    ? await container.resolve(Modules.FILE).getDownloadStream(row.file_id)
    : (row.body ?? '')
  return { name, mime_type: row.mime_type, size: row.size, content }
}
