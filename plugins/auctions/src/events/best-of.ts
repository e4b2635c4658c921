import { add, cheapestSet, exactText, isInPackage, zero, type LotState } from '../modules/auctions/domain'
import type { AuctionEngine } from '../modules/auctions/engine'

/** Beyond so many lots the best is not added up for a list. */
const MOST_LOTS = 20

const isBound = ({ rules }: LotState): boolean => Boolean(rules) && isInPackage(rules)
const boundLot = ({ lot_id, rules, standing: [best] }: LotState) => ({
  ...{ lot_id, covers: rules.covers ?? [], best: best ?? null },
})

/** The sum of the lots' best values, of packages the cheapest set, as exact text; null while nobody has bid, or when there are too many lots. */
export async function bestOf(engine: AuctionEngine, lotIds: readonly string[]): Promise<string | null> {
  if (lotIds.length > MOST_LOTS) return null
  const states = await Promise.all(lotIds.map((id) => engine.stateOf(id)))
  const chosen = new Set(cheapestSet(states.filter(isBound).map(boundLot)))
  const bests = states
    .filter((state) => !isBound(state) || chosen.has(state.lot_id))
    .flatMap(({ standing: [lead] }) => (lead ? [lead.value] : []))
  return bests.length ? exactText(bests.reduce(add, zero)) : null
}
