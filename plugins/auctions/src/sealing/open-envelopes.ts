import { refuse } from '@gostiny/platform'
import { combine } from 'shamir-secret-sharing'
import type { AuctionHouse } from '../modules/auctions'
import { publicKeyOf, type Actor, type Opening, type ShareHolder } from '../modules/auctions/domain'
import { PRESENTED_SHARE } from './present-share'
import type { OpeningView } from './read-opening'

type Row = { holder: ShareHolder; share: string; presented_by: string; at: number }

/**
 * Puts the key together from the shares on the table and opens the envelopes of every lot, each by one command that
 * names who presented which share. Done again after an interruption it opens what is still closed.
 */
export async function openEnvelopes(
  { pool, vault, engine }: AuctionHouse,
  opening: OpeningView,
  actor: Actor,
): Promise<void> {
  const { event_id, public_key, is_closed, presented, opened_at, lots } = opening
  if (!is_closed) refuse('auction_opening_early', { status: 409 })
  if (opened_at) refuse('auction_opened', { status: 409 })
  if (presented.length < 2) refuse('auction_shares_missing', { status: 409 })
  const { rows } = await pool.query<Row>(
    `select holder, share, presented_by, (extract(epoch from presented_at) * 1000)::bigint::float8 as at
     from auction_sealing_share where event_id = $1 order by presented_at`,
    [event_id],
  )
  const parts = rows.map(({ holder, share }) =>
    Buffer.from(vault.open(PRESENTED_SHARE, `${event_id}|${holder}`, share), 'base64url'),
  )
  const key = await combine(parts.slice(0, 2).map((part) => new Uint8Array(part))).catch(() => null)
  const private_key = Buffer.from(key ?? []).toString('base64url')
  if (publicKeyOf(private_key) !== public_key) refuse('auction_shares_do_not_match', { status: 409 })

  const shares: Opening['shares'] = rows.map(({ holder, presented_by, at }) => ({ holder, presented_by, at }))
  for (const { id, phase } of lots) {
    if (phase !== 'closed') continue
    const answer = await engine.submit(id, {
      kind: 'open_envelopes',
      key: `open ${id}`,
      actor,
      envelopes: [],
      opening: { private_key, shares },
    })
    if (!answer.accepted) refuse(`auction_${answer.refused}`, { status: 409 })
  }
  await pool.query('update auction_sealing set opened_at = now(), opened_by = $2 where event_id = $1', [
    event_id,
    actor.person_id,
  ])
}
