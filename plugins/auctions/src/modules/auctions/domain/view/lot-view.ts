import { exactText } from '../exact'
import type { LotRules, Millis } from '../rules'
import type { LotState, Phase } from '../state'

/** What everybody admitted to a lot may know of it. */
export type LotView = {
  lot_id: string
  seq: number
  phase: Phase
  rules: LotRules
  /** Null while the lot it follows is not closed. */
  starts_at: Millis | null
  end_at: Millis | null
  hard_stop_at: Millis
  /** Whether sealed offers were opened. */
  opened: boolean
  remaining_ms: number | null
  resumes_at: Millis | null
  clock: ClockView | null
  final_ends_at: Millis | null
}

export type ClockView =
  | { kind: 'level'; level: number; value: string; ends_at: Millis }
  | { kind: 'pause'; ends_at: Millis }
  | { kind: 'turn'; round: number; turn: number; turns: number; ends_at: Millis }
  | { kind: 'stage'; stage: 'sealed' | 'last_look'; ends_at: Millis }

export const lotView = (state: LotState): LotView => ({
  lot_id: state.lot_id,
  seq: state.seq,
  phase: state.phase,
  rules: state.rules,
  starts_at: state.starts_at,
  end_at: state.end_at,
  hard_stop_at: state.hard_stop_at,
  opened: state.opened,
  remaining_ms: state.paused?.remaining_ms ?? null,
  resumes_at: state.paused?.resumes_at ?? null,
  clock: clockView(state),
  final_ends_at: state.final?.ends_at ?? null,
})

function clockView({ clock }: LotState): ClockView | null {
  if (!clock) return null
  const { ends_at } = clock
  if (clock.kind === 'level')
    return { kind: 'level', level: clock.level, value: exactText(clock.value), ends_at }
  if (clock.kind === 'turn') {
    const { round, turn, order } = clock
    return { kind: 'turn', round, turn: turn + 1, turns: order.length, ends_at }
  }
  return clock.kind === 'stage' ? { kind: 'stage', stage: clock.stage, ends_at } : { kind: 'pause', ends_at }
}
