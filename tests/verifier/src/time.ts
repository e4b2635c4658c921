import { revealHidden } from './bids/reveal-hidden'
import type { Millis } from './contract'
import { formatOf } from './formats/formats'
import type { Journal } from './lot/journal'
import { ownLast } from './lot/find-bid'
import { placesOf } from './lot/standing'
import type { LotState, Phase } from './lot/state'
import { isBelow } from './values/rational'
import { valueOf } from './values/value-text'

/** Something time brings about: when, and what. */
type Due = { at: Millis; happen: (journal: Journal, at: Millis) => void }

/** More than any honest lot brings about between two commands. */
const MOST_EVENTS_AT_ONCE = 1_000_000

const goLive = (journal: Journal, at: Millis) => {
  const format = formatOf(journal.state)
  journal.emit('lot_live', at, { end_at: format.planned ? journal.state.ends_at : null })
  format.open(journal, at)
}

const resume = (journal: Journal, at: Millis) => {
  const { end_at, stopped_at } = journal.state
  journal.emit('lot_resumed', at, { end_at: end_at === null ? null : end_at + at - (stopped_at ?? at) })
}

const finalists = ({ order, rules }: LotState) =>
  order.slice(0, Math.max(rules.extension.top, 2)).map((bid) => bid.participant_id)

/** The end of a lot that has decided everything: closed, or the best-and-final. */
export const closeOrFinal = (journal: Journal, at: Millis) => {
  const { state } = journal
  const isHardStop = state.hard_stop_at !== null && state.end_at === state.hard_stop_at
  if (!isHardStop || state.rules.final_ms === 0 || state.order.length < 2)
    return journal.emit('lot_closed', at, { standing: placesOf(state) })
  journal.emit('final_opened', at, { participants: finalists(state), ends_at: at + state.rules.final_ms })
}

const endFinal = (journal: Journal, at: Millis) => {
  revealHidden(journal, at, ({ participant_id, text }) => {
    const own = ownLast(journal.state, participant_id)
    return !own || isBelow(valueOf(text), own.value)
  })
  journal.emit('lot_closed', at, { standing: placesOf(journal.state) })
}

const due = (at: Millis | null, happen: Due['happen']): Due | null => (at === null ? null : { at, happen })
const drained = (end: Millis | null, { rules }: LotState) => (end === null ? null : end + rules.drain_ms)

const scheduledDue = ({ rules, starts_at }: LotState) =>
  rules.prebid_at === null || (starts_at !== null && rules.prebid_at >= starts_at)
    ? due(starts_at, goLive)
    : due(rules.prebid_at, (journal, at) => journal.emit('prebid_opened', at, {}))

const liveDue = (state: LotState) =>
  state.end_at === null
    ? due(state.ticks_at, (journal, at) => formatOf(journal.state).tick(journal, at))
    : due(state.end_at, (journal, at) => journal.emit('lot_closing', at, {}))

const closingDue = (state: LotState) => {
  if (state.drained) return null
  const isLinked = (state.rules.linked_lots ?? []).length > 0
  const wait = (journal: Journal, at: Millis) => journal.emit('lot_drained', at, {})
  return due(drained(state.end_at, state), isLinked ? wait : closeOrFinal)
}

const DUE: Partial<Record<Phase, (state: LotState) => Due | null>> = {
  scheduled: scheduledDue,
  prebid: ({ starts_at }) => due(starts_at, goLive),
  live: liveDue,
  paused: ({ resumes_at }) => due(resumes_at, resume),
  suspended: ({ resumes_at }) => due(resumes_at, resume),
  closing: closingDue,
  final: (state) => due(drained(state.final_ends_at, state), endFinal),
}

/**
 * Brings about everything due at or before `at`, in order of due time (RULES.md §1, "Time first").
 * Throws a RangeError when the rules make time bring about more than a million events at once.
 */
export const advance = (journal: Journal, at: Millis): void => {
  for (;;) {
    const next = DUE[journal.state.phase]?.(journal.state)
    if (!next || next.at > at) return
    if (journal.count > MOST_EVENTS_AT_ONCE) throw new RangeError('Too many events are due at once')
    next.happen(journal, next.at)
  }
}
