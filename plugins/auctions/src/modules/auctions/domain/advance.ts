import { isLinked } from './bonds'
import type { Due } from './formats/format'
import { formats } from './formats'
import { closeFinal, endDrain } from './closing'
import type { Millis } from './rules'
import type { LotState, Phase } from './state'
import type { Unfolding } from './unfolding'

type DueOf = (state: LotState) => Due | null

const begin: Due['unfold'] = (story, at) => {
  const format = formats.of(story.state.rules.format)
  story.tell('lot_live', at, { end_at: format.endsByClock ? null : story.state.ends_at })
  format.begin(story, at)
}

const start: DueOf = ({ starts_at }) => (starts_at === null ? null : { at: starts_at, unfold: begin })

/** A linked lot closes with the others: until then it takes nothing more. */
const drain: Due['unfold'] = (story, at) => story.tell('lot_drained', at, {})

const resumption: DueOf = ({ paused }) =>
  paused?.resumes_at == null
    ? null
    : {
        at: paused.resumes_at,
        unfold: (story, at) =>
          story.tell('lot_resumed', at, {
            end_at: paused.remaining_ms === null ? null : at + paused.remaining_ms,
          }),
      }

/** What time brings about next in each phase. */
const dueIn: Partial<Record<Phase, DueOf>> = {
  scheduled: (state) => {
    const { prebid_at } = state.rules
    if (prebid_at === null || prebid_at >= (state.starts_at ?? Infinity)) return start(state)
    return { at: prebid_at, unfold: (story, at) => story.tell('prebid_opened', at, {}) }
  },
  prebid: start,
  live: (state) => formats.of(state.rules.format).due(state),
  paused: resumption,
  suspended: resumption,
  closing: ({ end_at, rules, drained }) =>
    drained ? null : { at: (end_at ?? 0) + rules.drain_ms, unfold: isLinked(rules) ? drain : endDrain },
  final: ({ final, rules }) => ({ at: (final?.ends_at ?? 0) + rules.drain_ms, unfold: closeFinal }),
}

/** When time next brings something about, or null. */
export const nextDue = (state: LotState): Millis | null => dueIn[state.phase]?.(state)?.at ?? null

/** Lets everything happen that is due at or before an instant, in order. RULES.md §1. */
export function advance(story: Unfolding, at: Millis): void {
  for (let due = dueIn[story.state.phase]?.(story.state); due && due.at <= at;) {
    due.unfold(story, due.at)
    due = dueIn[story.state.phase]?.(story.state)
  }
}
