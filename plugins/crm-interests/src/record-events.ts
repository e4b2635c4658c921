import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection } from '@gostiny/platform'
import { happenedAt, type InterestEvent } from './modules/crm_interests/domain/interest-event'

/** Whose events they are: from the session, never from the beacon. */
export interface Visitor {
  company_id: string
  person_id: string
}

/** Keeps the events a portal page sent; one that was sent before is skipped. Returns how many were new. */
export async function recordEvents(
  container: MedusaContainer,
  visitor: Visitor,
  events: readonly InterestEvent[],
  now: Date,
): Promise<number> {
  const rows = events.map((event) => ({ ...event, ...visitor, at: happenedAt(event.at, now) }))
  const { rowCount } = await pgConnection(container).raw(
    `insert into interest_event (id, company_id, person_id, kind, at, product_id, variant_id, category_id, document_id,
       query, result_count, quantity, ids)
     select id, company_id, person_id, kind, at, product_id, variant_id, category_id, document_id, query, result_count,
       quantity, ids
     from jsonb_to_recordset(?::jsonb) as event(id uuid, company_id text, person_id text, kind text, at timestamptz,
       product_id text, variant_id text, category_id text, document_id text, query text, result_count integer,
       quantity numeric, ids text[])
     on conflict (id) do nothing`,
    [JSON.stringify(rows)],
  )
  return rowCount
}
