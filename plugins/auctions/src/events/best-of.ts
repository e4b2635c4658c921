import { add, exactText, zero } from '../modules/auctions/domain'
import type { AuctionEngine } from '../modules/auctions/engine'

/** Beyond so many lots the best is not added up for a list. */
const MOST_LOTS = 20

/** The sum of the lots' best values as exact text; null while nobody has bid, or when there are too many lots. */
export async function bestOf(engine: AuctionEngine, lotIds: readonly string[]): Promise<string | null> {
  if (lotIds.length > MOST_LOTS) return null
  const states = await Promise.all(lotIds.map((id) => engine.stateOf(id)))
  const bests = states.flatMap(({ standing: [lead] }) => (lead ? [lead.value] : []))
  return bests.length ? exactText(bests.reduce(add, zero)) : null
}
