import './at-least'
import './add'
import './none'
import type { Bid, LotState } from '../state'
import { extensionPolicies } from './extension-policy'

/** Where the end of the lot moves to because of a decision at `at`, or null when it stays. */
export function extendedEnd(before: readonly Bid[], state: LotState, at: number): number | null {
  const { policy, window_ms, by_ms, top } = state.rules.extension
  const next = extensionPolicies.of(policy)
  if (!next || state.end_at === null) return null
  const left = state.end_at - at
  if (left <= 0 || left > window_ms || !changesTop(before, state.standing, top)) return null
  const end = Math.min(next(at, state.end_at, by_ms), Math.max(state.hard_stop_at, state.end_at))
  return end > state.end_at ? end : null
}

const changesTop = (before: readonly Bid[], after: readonly Bid[], top: number): boolean =>
  Array.from({ length: top }).some(
    (_, place) => before[place]?.participant_id !== after[place]?.participant_id,
  )
