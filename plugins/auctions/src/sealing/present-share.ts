import { refuse } from '@gostiny/platform'
import type { AuctionHouse } from '../modules/auctions'
import type { ShareHolder } from '../modules/auctions/domain'
import { hashOf, PLATFORM_SHARE } from './keep-sealing'
import type { OpeningView } from './read-opening'

export const PRESENTED_SHARE = 'presented share of sealed bids'

/** Who lays a share on the table: his id in the record and his name as it is shown. */
export type Presenter = { id: string; name: string }

type Kept = { share_hashes: Record<ShareHolder, string>; platform_share: string }

/**
 * Lays one share of the key on the table, the platform's own when none is given. Only after every lot has closed; a
 * share that is not the one that was given out is refused. Laid down twice it stays as it was.
 */
export async function presentShare(
  { pool, vault }: AuctionHouse,
  { event_id, is_closed, opened_at }: OpeningView,
  holder: ShareHolder,
  presenter: Presenter,
  given?: string,
): Promise<void> {
  if (!is_closed) refuse('auction_opening_early', { status: 409 })
  if (opened_at) refuse('auction_opened', { status: 409 })
  const { rows } = await pool.query<Kept>(
    'select share_hashes, platform_share from auction_sealing where event_id = $1',
    [event_id],
  )
  const [{ share_hashes, platform_share }] = rows
  const share = given ?? vault.open(PLATFORM_SHARE, event_id, platform_share)
  if (hashOf(share) !== share_hashes[holder]) refuse('auction_share_wrong', { field: 'share' })
  await pool.query(
    `insert into auction_sealing_share (event_id, holder, share, presented_by, presented_name)
     values ($1, $2, $3, $4, $5) on conflict do nothing`,
    [
      event_id,
      holder,
      vault.seal(PRESENTED_SHARE, `${event_id}|${holder}`, share),
      presenter.id,
      presenter.name,
    ],
  )
}
