import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { Author } from './save-event'

/** Throws a draft away; what was published stays for ever. */
export async function deleteDraft(pool: Pool, { company_id }: Author, eventId: string): Promise<void> {
  const { rowCount } = await pool.query(
    `delete from auction_event where id = $1 and buyer_company_id = $2 and state = 'draft'`,
    [eventId, company_id],
  )
  if (!rowCount) refuse('auction_draft_not_found', { status: 404 })
}
