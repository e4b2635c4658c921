import { portalUrl } from '@gostiny/companies'
import { queueMail } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Pool } from 'pg'
import { SEALED_SHARE } from '../mails/sealed-share'
import type { SealingBody } from './sealing-body'

/** Writes to the third party where it finds its share; the code that opens it comes from the buyer. */
export async function inviteThird(
  container: MedusaContainer,
  pool: Pool,
  eventId: string,
  { name, email, language }: SealingBody['third'],
  token: string,
): Promise<void> {
  const { rows } = await pool.query(
    `select event.number::int as number, event.title, buyer.name as buyer from auction_event event
     join company buyer on buyer.id = event.buyer_company_id where event.id = $1`,
    [eventId],
  )
  await queueMail(container, {
    dedupe_key: `${SEALED_SHARE} ${eventId}`,
    template: SEALED_SHARE,
    params: { ...rows[0], name, url: portalUrl(`/sealed-shares/${token}`) },
    ...{ to: email, language },
  })
}
