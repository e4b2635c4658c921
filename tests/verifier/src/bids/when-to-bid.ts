import type { Millis, RefusalCode } from '../contract'
import type { LotState, Phase } from '../lot/state'

const SHUT: Partial<Record<Phase, RefusalCode>> = {
  scheduled: 'not_open_yet',
  paused: 'paused',
  suspended: 'suspended',
  closed: 'closed',
  awarded: 'closed',
  not_awarded: 'closed',
  cancelled: 'closed',
}

/** Checks 4 and 5 of RULES.md §6: the phase and the strict deadline. */
export const whenRefusal = (state: LotState, at: Millis): RefusalCode | null => {
  const shut = SHUT[state.phase]
  if (shut) return shut
  if (state.phase === 'closing' && (state.drained || at >= (state.end_at ?? 0))) return 'too_late'
  if (state.phase === 'final' && at >= (state.final_ends_at ?? 0)) return 'too_late'
  return null
}
