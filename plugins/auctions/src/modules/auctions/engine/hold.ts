import type { LotState, Millis } from '../domain'

/**
 * How long after its stamp a command waits before it ends a level, a turn or a stage, ms. Whatever any process stamped
 * before the boundary has that long to be decided first. docs/decisions/0009-fair-across-processes.md.
 */
const HOLD_MS = 200

/** When a command stamped `at` may be decided: never before, unless it would carry the lot over such a boundary. */
export const mayDecideFrom = ({ phase, clock }: LotState, at: Millis): Millis =>
  phase === 'live' && clock && at >= clock.ends_at ? at + HOLD_MS : 0
