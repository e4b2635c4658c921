import type { Pool } from 'pg'
import type { AuctionHouse } from '../modules/auctions'
import { MOST_ATTEMPTS, MOST_FAILURES, waitAfter } from './domain/retry'
import { postSigned } from './post-signed'

/** How long a delivery is its process's alone; who dies with it in hand leaves it to others. */
const LEASE = '30 seconds'

type Claimed = {
  id: string
  webhook_id: string
  body: string
  attempts: number
  url: string
  secret: string
}

/** The next due delivery whose lot has no earlier one waiting at the same endpoint. */
const CLAIM = `
  update auction_webhook_delivery delivery set attempts = attempts + 1, next_at = now() + interval '${LEASE}'
  from auction_webhook webhook
  where webhook.id = delivery.webhook_id and delivery.id = (
    select due.id from auction_webhook_delivery due
    join auction_webhook open on open.id = due.webhook_id and open.disabled_at is null
    where due.delivered_at is null and due.failed_at is null and due.next_at <= now()
      and not exists (
        select from auction_webhook_delivery earlier
        where earlier.webhook_id = due.webhook_id and earlier.lot_id = due.lot_id and earlier.seq < due.seq
          and earlier.delivered_at is null and earlier.failed_at is null)
    order by due.next_at limit 1 for update of due skip locked)
  returning delivery.id, delivery.webhook_id, delivery.body, delivery.attempts, webhook.url, webhook.secret`

type Sender = Pick<AuctionHouse, 'pool' | 'vault'>

/** Makes one delivery that is due. @returns whether there was one. */
export async function deliverNext({ pool, vault }: Sender): Promise<boolean> {
  const { rows } = await pool.query<Claimed>(CLAIM)
  const [delivery] = rows
  if (!delivery) return false
  const { id, webhook_id, ...told } = delivery
  const { status, error } = await postSigned(vault, { ...told, id: webhook_id, delivery: id })
  if (status !== null && status >= 200 && status < 300) await succeed(pool, delivery, status)
  else await fail(pool, delivery, status, error ?? `answered ${status}`)
  return true
}

async function succeed(pool: Pool, { id, webhook_id }: Claimed, status: number): Promise<void> {
  await pool.query(
    `with told as (
       update auction_webhook_delivery set delivered_at = now(), status = $2, last_error = null where id = $1)
     update auction_webhook set failures = 0, last_error = null where id = $3`,
    [id, status, webhook_id],
  )
}

async function fail(pool: Pool, { id, webhook_id, attempts }: Claimed, status: number | null, error: string) {
  await pool.query(
    `with told as (
       update auction_webhook_delivery set status = $2, last_error = $3, next_at = now() + $4 * interval '1 ms',
         failed_at = case when attempts >= $5 then now() end where id = $1)
     update auction_webhook set failures = failures + 1, last_error = $3,
       disabled_at = case when failures + 1 >= $6 then now() else disabled_at end where id = $7`,
    [id, status, error.slice(0, 500), waitAfter(attempts), MOST_ATTEMPTS, MOST_FAILURES, webhook_id],
  )
}
