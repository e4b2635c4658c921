import type { CockpitRow, Share } from '~/api/auction-room.types'
import { scaled, sumAmounts } from '../../ui/format/decimal'
import { typedPrice } from '../auction-room/typed-price'

const FACTOR = 10_000

/** How much of a lot each participant is to get, as typed. */
export type TypedShares = Record<string, string>

/** The shares as the rules propose them, to start from. */
export const typedOf = (shares: readonly Share[]): TypedShares =>
  Object.fromEntries(shares.map(({ participant_id, quantity }) => [participant_id, quantity]))

export type ShareFault = 'malformed' | 'above_offer'

/** What is wrong with a typed quantity; an empty one or zero gives nothing and is right. */
export function shareFault(typed: string, offered: string): ShareFault | null {
  if (!typed.trim()) return null
  const quantity = typedPrice(typed)
  if (quantity === null) return 'malformed'
  return scaled(quantity) > scaled(offered) ? 'above_offer' : null
}

/** The shares as they are sent: of everybody who gets something, by his standing bid. */
export const sharesOf = (rows: readonly CockpitRow[], typed: TypedShares): Share[] =>
  rows.flatMap(({ participant_id, last }) => {
    const quantity = typedPrice(typed[participant_id] ?? '')
    if (!last || quantity === null || scaled(quantity) === 0n) return []
    return [{ participant_id, seq: last.seq, quantity }]
  })

/** What of the wanted quantity is given and left, as fractions; `fits` when something is given and no more than that. */
export function divided(shares: readonly Share[], wanted: string) {
  const given = scaled(sumAmounts(shares.map(({ quantity }) => quantity)))
  const left = scaled(wanted) - given
  return { given: `${given}/${FACTOR}`, left: `${left}/${FACTOR}`, fits: given > 0n && left >= 0n }
}

/** Whether two divisions give everybody the same. */
export const isSameDivision = (a: readonly Share[], b: readonly Share[]): boolean =>
  a.length === b.length &&
  a.every(({ seq, quantity }) =>
    b.some((other) => other.seq === seq && scaled(other.quantity) === scaled(quantity)),
  )
