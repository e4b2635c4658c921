import { closeAtOnce } from '../closing'
import { add, compare, exact, least } from '../exact'
import { risingFaults } from '../measures'
import { stepOf } from '../steps'
import type { Unfolding } from '../unfolding'
import { accept } from './accept'
import { formats, type Due, type TakenBid } from './format'
import { levelFault, levelPrice, openLevel } from './level-format'

/** The level rises by the step up to the ceiling; after the ceiling's level nobody wants it. RULES.md §10. */
export const raiseLevel: Due['unfold'] = (story, at) => {
  const { clock, exact: limits } = story.state
  if (clock?.kind !== 'level' || !limits.ceiling) return
  if (compare(clock.value, limits.ceiling) >= 0) return closeAtOnce(story, at)
  const next = add(clock.value, stepOf(story.state, clock.value, clock.value))
  openLevel(story, at, clock.level + 1, least(next, limits.ceiling))
}

export const openFirstLevel: Due['unfold'] = (story, at) =>
  openLevel(story, at, 0, exact(story.state.rules.dutch?.start ?? '0'))

/** The first to accept the level wins at it. */
export function takeLevel(story: Unfolding, at: number, bid: TakenBid): void {
  const { clock } = story.state
  if (clock?.kind === 'level') accept(story, at, { ...bid, by: 'level' }, clock.value)
}

formats.register('dutch', {
  faults: risingFaults,
  endsByClock: true,
  byLevel: () => true,
  begin: openFirstLevel,
  due: ({ clock }) => (clock ? { at: clock.ends_at, unfold: raiseLevel } : null),
  turn: levelFault,
  checks: () => [],
  guarded: false,
  required: levelPrice,
  take: (story, at, bid) => {
    takeLevel(story, at, bid)
    closeAtOnce(story, at)
  },
})
