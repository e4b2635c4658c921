import type { EventData, ExtensionKind, Millis } from '../contract'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import { settleProxies } from './proxies'

const NEW_END: Record<ExtensionKind, (end: Millis, at: Millis, by: number) => Millis> = {
  at_least: (end, at, by) => Math.max(end, at + by),
  add: (end, _at, by) => end + by,
  none: (end) => end,
}

/** Moves the end to `end_at`, never past the hard stop nor back; false when it stays where it is. */
export const moveEnd = (
  journal: Journal,
  at: Millis,
  end_at: Millis,
  by: EventData['lot_extended']['by'],
): boolean => {
  const { state } = journal
  const allowed = Math.min(end_at, state.hard_stop_at ?? end_at)
  if (state.end_at === null || allowed <= state.end_at) return false
  journal.emit('lot_extended', at, { end_at: allowed, by })
  return true
}

/** Who holds the first K places, in order. */
export const firstPlaces = ({ order, rules }: LotState): string[] =>
  order.slice(0, rules.extension.top).map((bid) => bid.participant_id)

const isSame = (a: string[], b: string[]) => a.length === b.length && a.every((id, place) => id === b[place])

/** What follows an accepted bid or a proxy: the proxies answer, then the lot extends if its first places changed. */
export const afterDecision = (journal: Journal, at: Millis, before: string[]): void => {
  settleProxies(journal, at)
  if (!isSame(firstPlaces(journal.state), before)) extendAfterBid(journal, at)
}

/** Extends a lot whose first places a decision at `at` has changed (RULES.md §7). */
const extendAfterBid = (journal: Journal, at: Millis): void => {
  const { phase, rules, end_at, hard_stop_at } = journal.state
  const { policy, window_ms, by_ms } = rules.extension
  if (!['live', 'closing'].includes(phase) || end_at === null || hard_stop_at === null) return
  const left = end_at - at
  if (left > 0 && left <= window_ms) moveEnd(journal, at, NEW_END[policy](end_at, at, by_ms), 'bid')
}

/** Gives the time back that a voided bid took (RULES.md §8). */
export const extendAfterVoid = (journal: Journal, at: Millis): void => {
  const { phase, rules, end_at, hard_stop_at } = journal.state
  const { policy, by_ms } = rules.extension
  if (phase !== 'live' || policy === 'none' || end_at === null || hard_stop_at === null) return
  if (end_at - at < by_ms) moveEnd(journal, at, at + by_ms, 'void')
}
