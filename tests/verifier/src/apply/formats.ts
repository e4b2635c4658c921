import { valueOf } from '../values/value-text'
import type { Changes } from './apply'

/** Levels, rounds, turns and stages (RULES.md §10). */
export const formats: Changes<
  'level_opened' | 'participant_out' | 'round_opened' | 'turn_opened' | 'stage_opened'
> = {
  level_opened: (state, { level, value, ends_at }) => {
    state.level = { number: level, value: valueOf(value), confirmed: new Map() }
    state.ticks_at = ends_at
  },
  participant_out: (state, { participant_id }) => {
    state.out.add(participant_id)
  },
  round_opened: (state, { round, order }) => {
    state.round = { number: round, order, turns: 0 }
  },
  turn_opened: (state, { round, participant_id, ends_at }) => {
    state.turn = { round, participant_id, bid_seq: null }
    state.round.turns += 1
    state.ticks_at = ends_at
  },
  stage_opened: (state, { stage, participant_id, ends_at }) => {
    state.stage = { name: stage, participant_id }
    state.level = null
    state.hidden.clear()
    state.ticks_at = ends_at
  },
}
