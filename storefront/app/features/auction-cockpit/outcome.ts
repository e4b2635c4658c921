import type { Cockpit, CockpitRow } from '~/api/auction-room.types'

/** What a lot stands at: what it was awarded for once it is, the best offer until then. */
export function outcomeOf({ awarded, best, saved }: Cockpit) {
  if (awarded) return { isAwarded: true, value: awarded.value, saved: awarded.saved }
  return { isAwarded: false, value: best, saved }
}

/** Whether a participant has bid, be it an offer that is still sealed or hidden. */
export const hasOffered = ({ last, has_sealed_bid, has_hidden_bid }: CockpitRow): boolean =>
  last !== null || has_sealed_bid || has_hidden_bid
