import type { Millis } from '../contract'
import type { LotState } from '../lot/state'
import type { Changes } from './apply'

const stop = (phase: 'paused' | 'suspended') => (state: LotState, _data: unknown, at: Millis) => {
  Object.assign(state, { phase, stopped_at: at, resumes_at: null })
}

const end = (phase: LotState['phase']) => (state: LotState) => {
  state.phase = phase
}

const levelMs = ({ rules }: LotState) => rules.japanese?.every_ms ?? rules.dutch?.every_ms ?? 0

const moved = (instant: Millis | null, by: number) => (instant === null ? null : instant + by)

/** Phases and clocks (RULES.md §2, §7, §8). */
export const life: Changes<
  | 'prebid_opened'
  | 'start_set'
  | 'lot_live'
  | 'lot_extended'
  | 'lot_paused'
  | 'lot_suspended'
  | 'resume_announced'
  | 'lot_resumed'
  | 'lot_closing'
  | 'final_opened'
  | 'lot_drained'
  | 'lot_released'
  | 'lot_closed'
  | 'lot_awarded'
  | 'lot_not_awarded'
  | 'lot_cancelled'
> = {
  prebid_opened: end('prebid'),
  start_set: (state, { starts_at, ends_at }) => {
    Object.assign(state, { starts_at, ends_at })
  },
  lot_live: (state, { end_at }) => {
    const hard_stop_at = moved(end_at, state.rules.hard_stop_ms)
    Object.assign(state, { phase: 'live', end_at, hard_stop_at })
  },
  lot_extended: (state, { end_at }) => {
    Object.assign(state, { phase: 'live', end_at, drained: false })
  },
  lot_paused: stop('paused'),
  lot_suspended: stop('suspended'),
  resume_announced: (state, { resumes_at }) => {
    state.resumes_at = resumes_at
  },
  lot_resumed: (state, { end_at }, at) => {
    const stood = at - (state.stopped_at ?? at)
    const hard_stop_at = moved(state.hard_stop_at, stood)
    const ticks_at = state.level ? at + levelMs(state) : moved(state.ticks_at, stood)
    Object.assign(state, {
      phase: 'live',
      end_at,
      hard_stop_at,
      ticks_at,
      stopped_at: null,
      resumes_at: null,
    })
  },
  lot_closing: (state, _data, at) => {
    Object.assign(state, { phase: 'closing', end_at: at, ticks_at: null })
  },
  final_opened: (state, { participants, ends_at }) => {
    Object.assign(state, { phase: 'final', finalists: participants, final_ends_at: ends_at })
    state.hidden.clear()
    state.proxies.clear()
  },
  lot_drained: (state) => {
    state.drained = true
  },
  lot_released: (state) => {
    state.drained = false
  },
  lot_closed: (state) => {
    state.phase = 'closed'
    state.hidden.clear()
    state.proxies.clear()
  },
  lot_awarded: end('awarded'),
  lot_not_awarded: end('not_awarded'),
  lot_cancelled: (state) => {
    state.phase = 'cancelled'
    state.proxies.clear()
  },
}
