import { randomUUID } from 'node:crypto'
import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import type { Told } from './post-to'
import { postSigned } from './post-signed'

/** Seconds between two tests of one endpoint. */
const TEST_PAUSE_S = 5

type Tested = { id: string; url: string; secret: string }

/** Tells an endpoint `webhook.test`. @returns the status it answered, or null with what went wrong. */
export async function testWebhook(house: AuctionHouse, companyId: string, id: string): Promise<Told> {
  const { rows } = await house.pool.query<Tested>(
    `update auction_webhook set tested_at = now() where id = $1 and company_id = $2
       and coalesce(tested_at, '-infinity') < now() - $3 * interval '1 second' returning id, url, secret`,
    [id, companyId, TEST_PAUSE_S],
  )
  if (!rows[0]) await refuseTest(house, companyId, id)
  const body = JSON.stringify({ type: 'webhook.test', at: Date.now() })
  return postSigned(house.vault, { ...rows[0], delivery: `awhd_${randomUUID().replaceAll('-', '')}`, body })
}

async function refuseTest({ pool }: AuctionHouse, companyId: string, id: string): Promise<never> {
  const { rowCount } = await pool.query('select from auction_webhook where id = $1 and company_id = $2', [
    id,
    companyId,
  ])
  if (!rowCount) refuse('auction_webhook_not_found', { status: 404 })
  const seconds = { seconds: TEST_PAUSE_S }
  return refuse('too_many_requests', { status: 429, params: seconds, details: seconds })
}
