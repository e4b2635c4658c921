import { isAbnormallyLow, type LotState } from '../../modules/auctions/domain'
import { bells } from './alarm'

const MINUTE_MS = 60_000
const NEAR_END_MS = 2 * MINUTE_MS
const LOST_AFTER_MS = 15_000
const STILL_TOO_LONG_MS = 10 * MINUTE_MS

/** Whether there is any offer, also one that nobody may see yet. */
const hasOffers = ({ standing, sealed, hidden }: LotState): boolean =>
  standing.length + sealed.length + hidden.length > 0

bells.register('no_bids_near_end', ({ state, now }) =>
  state.phase === 'live' && state.end_at && state.end_at - now <= NEAR_END_MS && !hasOffers(state)
    ? []
    : null,
)

/** Somebody who bids here left the room and has not come back. */
bells.register('participant_lost', ({ present, now, state }) => {
  if (state.phase !== 'live') return null
  const lost = present.filter(
    ({ is_present, last_bid_at, changed_at }) =>
      !is_present &&
      last_bid_at &&
      changed_at &&
      changed_at >= last_bid_at &&
      now - changed_at > LOST_AFTER_MS,
  )
  return lost.length ? lost.map(({ name }) => name) : null
})

bells.register('nobody_there', ({ present, state, last_bid_at }) =>
  state.phase === 'live' && !last_bid_at && !hasOffers(state) && !present.some(({ is_present }) => is_present)
    ? []
    : null,
)

bells.register('stands_still', ({ state, now, still_since }) =>
  (state.phase === 'paused' || state.phase === 'suspended') &&
  still_since &&
  now - still_since > STILL_TOO_LONG_MS
    ? []
    : null,
)

bells.register('hard_stop_near', ({ state, now }) =>
  state.phase === 'live' && state.end_at === state.hard_stop_at && state.hard_stop_at - now <= NEAR_END_MS
    ? []
    : null,
)

bells.register('low_bid', ({ state, present }) => {
  const [lead] = state.standing
  if (!lead || !isAbnormallyLow(state, lead)) return null
  return present
    .filter(({ participant_id }) => participant_id === lead.participant_id)
    .map(({ name }) => name)
})
