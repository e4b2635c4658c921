import { closeAtOnce } from '../closing'
import { compare, exact, isDecimal, subtract, zero } from '../exact'
import { notBelowOwn } from '../bid/value-checks'
import { hasConfirmed, remaining, unconfirmed } from '../levels'
import { isCount, isLevelStep } from '../measures'
import { stepOf } from '../steps'
import type { LotState } from '../state'
import type { Unfolding } from '../unfolding'
import { accept } from './accept'
import { formats } from './format'
import { levelFault, levelPrice, openLevel } from './level-format'

/** Who did not confirm is out, unless it is the one late pass. RULES.md §10. */
function leave(story: Unfolding, at: number): void {
  const { clock, rules } = story.state
  if (clock?.kind !== 'level') return
  for (const participant_id of unconfirmed(story.state)) {
    const mayMiss = rules.japanese?.late_pass && !clock.missed.includes(participant_id)
    if (!mayMiss) story.tell('participant_out', at, { participant_id, level: clock.level })
  }
}

function isDecided(state: LotState): boolean {
  const left = remaining(state)
  const confirmed = left.filter((id) => hasConfirmed(state, id))
  return confirmed.length === 0 || (left.length === 1 && confirmed.length === 1)
}

function endLevel(story: Unfolding, at: number): void {
  leave(story, at)
  const { clock, rules } = story.state
  if (clock?.kind !== 'level' || isDecided(story.state)) return closeAtOnce(story, at)
  const next = subtract(clock.value, stepOf(story.state, clock.value, clock.value))
  if (compare(next, zero) < 0 && !rules.japanese?.below_zero) return closeAtOnce(story, at)
  openLevel(story, at, clock.level + 1, next)
}

formats.register('japanese', {
  faults: (rules) => [
    ...(isDecimal(rules.japanese?.start) && isCount(rules.japanese?.every_ms, 1) ? [] : ['japanese']),
    ...(isLevelStep(rules) ? [] : ['step']),
  ],
  endsByClock: true,
  byLevel: () => true,
  begin: (story, at) => openLevel(story, at, 0, exact(story.state.rules.japanese?.start ?? '0')),
  due: ({ clock }) => (clock ? { at: clock.ends_at, unfold: endLevel } : null),
  turn: (state, participant, bid) => {
    if (state.clock?.kind === 'level' && state.clock.out.includes(participant.participant_id))
      return 'out_of_auction'
    return levelFault(state, participant, bid)
  },
  checks: () => [notBelowOwn],
  guarded: false,
  required: (state, participant) =>
    hasConfirmed(state, participant.participant_id) ? null : levelPrice(state, participant),
  take: (story, at, bid) => {
    const { clock } = story.state
    if (clock?.kind === 'level') accept(story, at, { ...bid, by: 'level' }, clock.value)
  },
})
