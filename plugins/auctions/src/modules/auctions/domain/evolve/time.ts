import { exactOf } from '../exact'
import { unconfirmed } from '../levels'
import type { Reducers } from './reducer'

export const timeReducers: Reducers<
  | 'lot_extended'
  | 'level_opened'
  | 'participant_out'
  | 'round_opened'
  | 'turn_opened'
  | 'stage_opened'
  | 'final_opened'
> = {
  lot_extended: (state, { data: { end_at } }) => ({
    ...state,
    end_at,
    phase: 'live',
    drained: false,
  }),
  level_opened: (state, { data: { level, value, ends_at } }) => {
    const ended = state.clock?.kind === 'level' ? state.clock : { missed: [], out: [] }
    const missed = [...ended.missed, ...unconfirmed(state)]
    return {
      ...state,
      clock: { kind: 'level', level, value: exactOf(value), ends_at, missed, out: ended.out },
    }
  },
  participant_out: (state, { data: { participant_id } }) =>
    state.clock?.kind === 'level'
      ? { ...state, clock: { ...state.clock, out: [...state.clock.out, participant_id] } }
      : state,
  round_opened: (state, { at, data: { round, order } }) => ({
    ...state,
    clock: { kind: 'turn', round, order, turn: -1, ends_at: at, bid_seq: null },
  }),
  turn_opened: (state, { data: { ends_at } }) =>
    state.clock?.kind === 'turn'
      ? { ...state, clock: { ...state.clock, turn: state.clock.turn + 1, ends_at, bid_seq: null } }
      : state,
  stage_opened: (state, { data: { stage, ends_at, participant_id } }) => ({
    ...state,
    clock: { kind: 'stage', stage, winner: participant_id, ends_at },
  }),
  final_opened: (state, { data: { participants, ends_at } }) => ({
    ...state,
    phase: 'final',
    final: { participants, ends_at },
    hidden: [],
    proxies: [],
  }),
}
