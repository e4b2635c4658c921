import type { LotStanding } from '../lots/lot-of'
import { places, type EventData, type LotState, type Place } from '../modules/auctions/domain'

type Reader = Pick<LotStanding, 'side' | 'participant_id'>

/** A place as a reader may know it: without a rank where the rules keep it from him. */
export type ToldPlace = Omit<Place, 'rank'> & { rank: number | null }
/** Why it was decided so, and whether otherwise than proposed; null where that would tell places the rules hide. */
export type ToldAward = { reason: string | null; deviates: boolean | null }

/** Whether a reader is given the whole protocol. RULES.md §12. */
export const isGivenWhole = ({ rules }: LotState, { side }: Reader): boolean =>
  side === 'buyer' || rules.visibility.protocol !== 'own'

/** The standing as one side reads it: all of it, or the own place. */
export function placesFor(state: LotState, { side, participant_id }: Reader): ToldPlace[] {
  const all = places(state)
  if (side === 'buyer') return all
  const isKnown = state.rules.visibility.rank === 'own'
  return all
    .filter((place) => place.participant_id === participant_id)
    .map((place) => ({ ...place, rank: isKnown ? place.rank : null }))
}

export const toldAward = (
  state: LotState,
  reader: Reader,
  { reason, deviates }: EventData['lot_awarded'],
): ToldAward => ({ reason, deviates: isGivenWhole(state, reader) ? Boolean(deviates) : null })
