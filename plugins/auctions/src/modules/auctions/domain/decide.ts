import { advance } from './advance'
import type { Command } from './command'
import { deciders } from './commands'
import { refused } from './commands/decider'
import type { Decision } from './decision'
import type { Millis } from './rules'
import type { LotState } from './state'
import { unfolding } from './unfolding'

/**
 * Decides a command stamped `at`: what time brought about until then, then the command. Pure: the same lot, command and
 * stamp give the same decision, in the engine, the simulator and the tests. RULES.md is its specification.
 */
export function decide(state: LotState, command: Command, at: Millis): Decision {
  const story = unfolding(state)
  advance(story, at)
  const own = story.events.length
  const isTooEarly = state.phase === 'unknown' && command.kind !== 'schedule'
  const refusal = isTooEarly ? refused('wrong_phase') : deciders.of(command.kind)(story, command, at)
  return { events: story.events, own, state: story.state, refusal }
}
