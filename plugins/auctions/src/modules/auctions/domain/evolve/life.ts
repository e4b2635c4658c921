import { exact, zero, type Exact } from '../exact'
import { levelMs, type Decimal, type LotRules, type Millis } from '../rules'
import type { ExactRules, LotState } from '../state'
import { Roster } from '../roster'
import { enrolled } from './participants'
import type { Reducers } from './reducer'

/** A lot of which nothing is recorded yet. */
export const nothing: LotState = {
  lot_id: '',
  seq: 0,
  rules: undefined as unknown as LotRules,
  exact: { ceiling: null, front: null, back: null, own_guard: null, best_guard: null, quantity: zero },
  phase: 'unknown',
  participants: Roster.empty,
  standing: [],
  starts_at: null,
  ends_at: 0,
  end_at: null,
  hard_stop_at: 0,
  drained: false,
  clock: null,
  proxies: [],
  sealed: [],
  opened: false,
  final: null,
  hidden: [],
  award: null,
  paused: null,
}

const exactOrNull = (text: Decimal | null | undefined): Exact | null => (text == null ? null : exact(text))

const exactRules = (rules: LotRules): ExactRules => ({
  ceiling: exactOrNull(rules.ceiling),
  front: exactOrNull(rules.buffers.front),
  back: exactOrNull(rules.buffers.back),
  own_guard: exactOrNull(rules.guard?.own_percent),
  best_guard: exactOrNull(rules.guard?.best_percent),
  quantity: exact(rules.quantity),
})

const plannedStop = ({ ends_at, hard_stop_ms }: LotRules): Millis => ends_at + hard_stop_ms

const withRules = (state: LotState, rules: LotRules): LotState => ({
  ...state,
  rules,
  exact: exactRules(rules),
})

/** An interrupted level starts anew; any other clock goes on where it stood still. RULES.md §8. */
function resumedClock({ clock, rules }: LotState, at: Millis, stood: number): LotState['clock'] {
  if (!clock) return null
  return { ...clock, ends_at: clock.kind === 'level' ? at + levelMs(rules) : clock.ends_at + stood }
}

export const lifeReducers: Reducers<
  | 'lot_scheduled'
  | 'prebid_opened'
  | 'start_set'
  | 'lot_live'
  | 'lot_paused'
  | 'lot_suspended'
  | 'resume_announced'
  | 'lot_resumed'
  | 'rules_changed'
  | 'lot_closing'
  | 'lot_drained'
  | 'lot_released'
  | 'lot_closed'
  | 'lot_awarded'
  | 'lot_not_awarded'
  | 'lot_cancelled'
> = {
  lot_scheduled: (state, { data: { lot_id, rules, participants } }) =>
    participants.reduce(enrolled, {
      ...withRules(state, rules),
      lot_id,
      phase: 'scheduled',
      starts_at: rules.follows ? null : rules.starts_at,
      ends_at: rules.ends_at,
      hard_stop_at: plannedStop(rules),
    }),
  prebid_opened: (state) => ({ ...state, phase: 'prebid' }),
  start_set: (state, { data: { starts_at, ends_at } }) => ({
    ...state,
    starts_at,
    ends_at,
    hard_stop_at: ends_at + state.rules.hard_stop_ms,
  }),
  lot_live: (state, { at, data: { end_at } }) => {
    const { staged } = state.rules
    return {
      ...state,
      phase: 'live',
      end_at,
      clock: staged ? { kind: 'pause', ends_at: at + staged.pause_ms } : null,
    }
  },
  lot_paused: (state, { at, data: { remaining_ms } }) => ({
    ...state,
    phase: 'paused',
    paused: { at, remaining_ms, resumes_at: null },
  }),
  lot_suspended: (state, { at, data: { remaining_ms } }) => ({
    ...state,
    phase: 'suspended',
    paused: { at, remaining_ms, resumes_at: null },
  }),
  resume_announced: (state, { data: { resumes_at } }) => ({
    ...state,
    paused: state.paused && { ...state.paused, resumes_at },
  }),
  lot_resumed: (state, { at, data: { end_at } }) => {
    const stood = at - (state.paused?.at ?? at)
    return {
      ...state,
      phase: 'live',
      end_at,
      paused: null,
      hard_stop_at: state.hard_stop_at + stood,
      clock: resumedClock(state, at, stood),
    }
  },
  rules_changed: (state, { data: { rules } }) => ({
    ...withRules(state, rules),
    hard_stop_at: state.hard_stop_at + plannedStop(rules) - plannedStop(state.rules),
    proxies: [],
    participants: state.participants.map((participant) => ({ ...participant, accepted_terms: null })),
  }),
  lot_closing: (state, { at }) => ({
    ...state,
    phase: 'closing',
    end_at: state.end_at ?? at,
  }),
  lot_drained: (state) => ({ ...state, drained: true }),
  lot_released: (state) => ({ ...state, drained: false }),
  lot_closed: (state) => ({ ...state, phase: 'closed', final: null, hidden: [], clock: null, proxies: [] }),
  lot_awarded: (state, { data: { shares } }) => ({ ...state, phase: 'awarded', award: shares }),
  lot_not_awarded: (state) => ({ ...state, phase: 'not_awarded' }),
  lot_cancelled: (state) => ({ ...state, phase: 'cancelled', proxies: [] }),
}
