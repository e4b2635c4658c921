import type { Pool } from 'pg'

/** Notes when a supplier first looked at an invitation. */
export const markSeen = (pool: Pool, eventId: string, companyId: string) =>
  pool.query(
    `update auction_participant set seen_at = now()
     where event_id = $1 and supplier_company_id = $2 and seen_at is null`,
    [eventId, companyId],
  )
