import { decimalsOf, type LotRules } from '../modules/auctions/domain'
import type { LoggedAuction } from './domain'

const HOUR_MS = 3_600_000
/** A log of days: bids are taken for an hour from nine in the morning. */
const OPENS_MS = 9 * HOUR_MS
/** Time for more bids than any log has, a second apart. */
export const LASTS_MS = HOUR_MS

/** The rules of a logged sealed auction. */
export const rulesOfLog = ({ at, reserve_price, rows }: LoggedAuction, currency: string): LotRules => ({
  version: 1,
  format: 'sealed',
  currency,
  decimals: Math.max(0, ...rows.flatMap(({ bid }) => (bid ? [decimalsOf(bid)] : []))),
  quantity: '1',
  split: null,
  ceiling: reserve_price,
  prebid_at: null,
  starts_at: at + OPENS_MS,
  ends_at: at + OPENS_MS + LASTS_MS,
  step: { kind: 'absolute', amount: '0' },
  beat: 'own',
  leader_may_improve: true,
  buffers: { front: null, back: null },
  tie: 'earlier_sequence_wins',
  guard: null,
  extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 },
  hard_stop_ms: 0,
  final_ms: 0,
  drain_ms: 1_000,
  resume_notice_ms: 60_000,
  value: 'price',
  terms_hash: null,
  deposit: false,
  visibility: {
    lead_price: 'hidden',
    rank: 'hidden',
    light: null,
    buyer_sees_names: false,
    protocol: 'own',
  },
})
