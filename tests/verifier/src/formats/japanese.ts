import type { Millis } from '../contract'
import { levelBids } from '../bids/level-bid'
import type { BidMode } from '../bids/mode'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import { decimal } from '../values/decimal'
import { isBelow, minus, ZERO } from '../values/rational'
import { closeAtOnce, type Format } from './format'
import { levelStep, openLevel } from './levels'

const rulesOf = (state: LotState) => state.rules.japanese!

const confirmations: BidMode = {
  ...levelBids,
  gate: (state, participantId) => {
    if (state.out.has(participantId)) return 'out_of_auction'
    return state.level ? null : 'stale_level'
  },
}

const dropSilent = (journal: Journal, at: Millis) => {
  const { state } = journal
  const { number, confirmed } = state.level!
  for (const id of state.participants.keys()) {
    if (state.out.has(id) || confirmed.has(id)) continue
    if (rulesOf(state).late_pass && !state.missed.has(id)) state.missed.add(id)
    else journal.emit('participant_out', at, { participant_id: id, level: number })
  }
}

const isDecided = (state: LotState): boolean => {
  const { confirmed } = state.level!
  const left = [...state.participants.keys()].filter((id) => !state.out.has(id))
  const stayed = left.filter((id) => confirmed.has(id)).length
  return stayed === 0 || (left.length === 1 && stayed === 1)
}

const endLevel = (journal: Journal, at: Millis): void => {
  const { state } = journal
  dropSilent(journal, at)
  const { number, value } = state.level!
  const next = minus(value, levelStep(journal))
  const isTooLow = isBelow(next, ZERO) && !rulesOf(state).below_zero
  if (isDecided(state) || isTooLow) return closeAtOnce(journal, at)
  openLevel(journal, at, { number: number + 1, value: next, every_ms: rulesOf(state).every_ms })
}

/** The level drops; who does not confirm it is out. */
export const japanese: Format = {
  planned: false,
  open: (journal, at) => {
    const { start, every_ms } = rulesOf(journal.state)
    openLevel(journal, at, { number: 0, value: decimal(start), every_ms })
  },
  tick: endLevel,
  mode: () => confirmations,
}
