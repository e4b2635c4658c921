import type { Cockpit } from '~/api/auction-room.types'

/** What a lot stands at: what it was awarded for once it is, the best offer until then. */
export function outcomeOf({ awarded, best, saved }: Cockpit) {
  if (awarded) return { isAwarded: true, value: awarded.value, saved: awarded.saved }
  return { isAwarded: false, value: best, saved }
}
