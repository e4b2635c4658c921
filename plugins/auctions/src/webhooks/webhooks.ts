import { randomBytes } from 'node:crypto'
import { refuse } from '@gostiny/platform'
import type { Pool } from 'pg'
import type { AuctionHouse } from '../modules/auctions'
import { newId } from '../events/new-id'
import type { Author } from '../events/save-event'
import { endpointFault } from './addresses'
import { TOLD_NAMES, type ToldKind } from './domain/kinds'
import { SECRET_PREFIX } from './domain/signature'
import { sealedSecret } from './secrets'

const MOST_OF_A_COMPANY = 10
const shown = 'id, url, kinds, failures, last_error, disabled_at, created_at'

/** While developing, endpoints on this machine may be told. */
export const isDevelopment = (): boolean => process.env.NODE_ENV !== 'production'

/** An endpoint as its company sees it; the secret is shown once, when it is made. */
export type Webhook = {
  id: string
  url: string
  kinds: ToldKind[]
  failures: number
  last_error: string | null
  disabled_at: Date | null
  created_at: Date
}

export async function listWebhooks(pool: Pool, companyId: string): Promise<Webhook[]> {
  const { rows } = await pool.query<Webhook>(
    `select ${shown} from auction_webhook where company_id = $1 order by created_at, id`,
    [companyId],
  )
  return rows
}

/** Registers an endpoint, for all kinds unless told. @returns it with the secret its deliveries are signed by. */
export async function addWebhook(
  { pool, vault }: AuctionHouse,
  { company_id, person_id }: Author,
  { url, kinds = TOLD_NAMES }: { url: string; kinds?: readonly ToldKind[] },
): Promise<{ webhook: Webhook; secret: string }> {
  const fault = endpointFault(url, isDevelopment())
  if (fault) refuse(fault, { field: 'url' })
  const secret = SECRET_PREFIX + randomBytes(32).toString('base64')
  const id = newId('awh')
  const { rows } = await pool.query<Webhook>(
    `insert into auction_webhook (id, company_id, created_by, url, secret, kinds)
     select $1, $2, $3, $4, $5, $6
     where (select count(*) from auction_webhook where company_id = $2) < $7 returning ${shown}`,
    [id, company_id, person_id, url, sealedSecret(vault, id, secret), kinds, MOST_OF_A_COMPANY],
  )
  const webhook = rows[0] ?? refuse('auction_too_many_webhooks', { status: 409 })
  return { webhook, secret }
}

/** Switches an endpoint on, forgiving its failures, or off. What happens while it is off is not told later. */
export async function switchWebhook(
  pool: Pool,
  companyId: string,
  id: string,
  isEnabled: boolean,
): Promise<Webhook> {
  const { rows } = await pool.query<Webhook>(
    `update auction_webhook set failures = 0, disabled_at = case when $3 then null else coalesce(disabled_at, now()) end
     where id = $1 and company_id = $2 returning ${shown}`,
    [id, companyId, isEnabled],
  )
  return rows[0] ?? refuse('auction_webhook_not_found', { status: 404 })
}

export async function deleteWebhook(pool: Pool, companyId: string, id: string): Promise<void> {
  const { rowCount } = await pool.query('delete from auction_webhook where id = $1 and company_id = $2', [
    id,
    companyId,
  ])
  if (!rowCount) refuse('auction_webhook_not_found', { status: 404 })
}

/** The newest deliveries of an endpoint, of which lot they tell, and what became of them. */
export async function webhookDeliveries(pool: Pool, companyId: string, id: string, limit: number) {
  const { rowCount } = await pool.query('select from auction_webhook where id = $1 and company_id = $2', [
    id,
    companyId,
  ])
  if (!rowCount) refuse('auction_webhook_not_found', { status: 404 })
  const { rows } = await pool.query(
    `select told.id, told.lot_id, event.id as event_id, event.number::int, coalesce(lot.title, '') as title,
       told.seq, told.kind, attempts, status, last_error, told.created_at, delivered_at, failed_at,
       case when delivered_at is null and failed_at is null then next_at end as next_at
     from auction_webhook_delivery told
     left join auction_lot lot on lot.id = told.lot_id
     left join auction_event event on event.id = lot.event_id
     where webhook_id = $1 order by told.created_at desc, told.lot_id, told.seq desc limit $2`,
    [id, limit],
  )
  return rows
}
