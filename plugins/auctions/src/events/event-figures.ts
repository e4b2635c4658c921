import {
  add,
  awardedOf,
  cheapestSet,
  exactOf,
  exactText,
  isInPackage,
  zero,
  type Exact,
  type LotState,
} from '../modules/auctions/domain'
import type { AuctionEngine } from '../modules/auctions/engine'

/** Beyond so many lots figures are not added up for a list. */
const MOST_LOTS = 20

/** Sums over the lots of an auction as exact text; null while there is nothing to add up, or too much. */
export type EventFigures = {
  /** Of the lots' best values, of packages the cheapest set. */
  best: string | null
  /** What the awarded lots were awarded for. */
  awarded: string | null
}

export const noFigures: EventFigures = { best: null, awarded: null }

const isBound = ({ rules }: LotState): boolean => Boolean(rules) && isInPackage(rules)
const boundLot = ({ lot_id, rules, standing: [best] }: LotState) => ({
  ...{ lot_id, covers: rules.covers ?? [], best: best ?? null },
})
const sumOf = (values: Exact[]): string | null => (values.length ? exactText(values.reduce(add, zero)) : null)

/** What the lots of an auction have brought together. */
export async function figuresOf(engine: AuctionEngine, lotIds: readonly string[]): Promise<EventFigures> {
  if (lotIds.length > MOST_LOTS) return noFigures
  const states = await Promise.all(lotIds.map((id) => engine.stateOf(id)))
  const chosen = new Set(cheapestSet(states.filter(isBound).map(boundLot)))
  const counted = states.filter((state) => !isBound(state) || chosen.has(state.lot_id))
  return {
    best: sumOf(counted.flatMap(({ standing: [lead] }) => (lead ? [lead.value] : []))),
    awarded: sumOf(states.flatMap((state) => awardedOf(state)?.value ?? []).map(exactOf)),
  }
}
