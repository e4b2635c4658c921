import type { Millis } from '../contract'
import { ceilingOf } from '../bids/ceiling'
import { levelBids } from '../bids/level-bid'
import type { BidMode } from '../bids/mode'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import { decimal } from '../values/decimal'
import { compare, lowest, plus } from '../values/rational'
import { closeAtOnce, type Format } from './format'
import { levelStep, openLevel } from './levels'

const rulesOf = (state: LotState) => state.rules.dutch!

/** Taking the current level once; `after` follows the acceptance. */
export const firstAcceptance = (after: (journal: Journal, at: Millis, winner: string) => void): BidMode => ({
  ...levelBids,
  gate: (state) => (state.level ? null : 'stale_level'),
  take: (journal, offer, at) => {
    levelBids.take(journal, offer, at)
    after(journal, at, offer.command.participant_id)
  },
})

const endLevel = (journal: Journal, at: Millis): void => {
  const { state } = journal
  const ceiling = ceilingOf(state)
  const { number, value } = state.level!
  if (ceiling === null || compare(value, ceiling) >= 0) return closeAtOnce(journal, at)
  const next = lowest([plus(value, levelStep(journal)), ceiling])
  openLevel(journal, at, { number: number + 1, value: next, every_ms: rulesOf(state).every_ms })
}

const acceptances = firstAcceptance(closeAtOnce)

/** The level rises to the ceiling; the first to accept the current one wins. */
export const dutch: Format = {
  planned: false,
  open: (journal, at) => {
    const { start, every_ms } = rulesOf(journal.state)
    openLevel(journal, at, { number: 0, value: decimal(start), every_ms })
  },
  tick: endLevel,
  mode: () => acceptances,
}
