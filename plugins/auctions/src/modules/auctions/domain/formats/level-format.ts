import { compare, exact, exactText, type Exact } from '../exact'
import { levelMs, type Decimal } from '../rules'
import type { LotState, Participant } from '../state'
import type { Unfolding } from '../unfolding'
import { priceFor } from '../values'
import type { BidCommand } from '../command'
import type { RefusalCode } from '../refusal'

/** Opens a level of a Japanese or Dutch lot. */
export function openLevel(story: Unfolding, at: number, level: number, value: Exact): void {
  const ends_at = at + levelMs(story.state.rules)
  story.tell('level_opened', at, { level, value: exactText(value), ends_at })
}

/** The one price that accepts the level that is open. */
export const levelPrice = (state: LotState, participant: Participant): Decimal | null =>
  state.clock?.kind === 'level' ? priceFor(state, participant, state.clock.value) : null

/** Whether the bid is for the level that is open. */
export function levelFault(
  { clock }: LotState,
  _participant: Participant,
  bid: Pick<BidCommand, 'level'>,
): RefusalCode | null {
  if (clock?.kind !== 'level') return 'stale_level'
  return bid.level !== undefined && bid.level !== clock.level ? 'stale_level' : null
}

/** Whether the price is another than the level's. */
export function isOffLevel(state: LotState, participant: Participant, price: Decimal): boolean {
  const wanted = levelPrice(state, participant)
  return wanted === null || compare(exact(price), exact(wanted)) !== 0
}
