import type { Pool } from 'pg'
import { hashOf } from './keep-sealing'
import { ofToken, readOpening } from './read-opening'

/** The opening of the auction a third party's token belongs to. */
export const openingOfToken = (pool: Pool, token: string) => readOpening(pool, ofToken, [hashOf(token)])

/** What the third party's page shows; `share` is the encrypted share until it was fetched. */
export async function thirdShare(pool: Pool, token: string) {
  const opening = await openingOfToken(pool, token)
  const { rows } = await pool.query<{ third_share: string | null; buyer_name: string }>(
    `select sealing.third_share, buyer.name as buyer_name from auction_sealing sealing
     join auction_event event on event.id = sealing.event_id join company buyer on buyer.id = event.buyer_company_id
     where sealing.third_token_hash = $1`,
    [hashOf(token)],
  )
  const { title, number, fingerprint, public_key, third, is_closed, opened_at, presented } = opening
  return {
    ...{ title, number, fingerprint, public_key, is_closed, opened_at },
    ...{ name: third.name, fetched_at: third.fetched_at, buyer_name: rows[0].buyer_name },
    is_presented: presented.some(({ holder }) => holder === 'third'),
    share: rows[0].third_share,
  }
}

/** The share was read and is forgotten here: the link shows it once. */
export async function forgetThirdShare(pool: Pool, token: string): Promise<void> {
  await openingOfToken(pool, token)
  await pool.query(
    `update auction_sealing set third_share = null, third_fetched_at = coalesce(third_fetched_at, now())
     where third_token_hash = $1`,
    [hashOf(token)],
  )
}
