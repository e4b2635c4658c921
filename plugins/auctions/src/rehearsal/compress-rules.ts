import type { EventRules } from '../events/event-body'

/** No clock of a rehearsal runs shorter: people have to see what happens. */
const SHORTEST_MS = 5_000

/** The same rules in less time: every clock shrinks by the same factor, amounts stay. Times in milliseconds. */
export function compressRules(rules: EventRules, startsAt: number, lastsMs: number): EventRules {
  const planned = Date.parse(rules.ends_at) - Date.parse(rules.starts_at)
  const factor = Math.min(1, lastsMs / planned)
  const shrunk = (ms: number) => (ms === 0 ? 0 : Math.min(ms, Math.max(SHORTEST_MS, Math.round(ms * factor))))
  const { extension, japanese, dutch, staged, hybrid, sequence } = rules
  return {
    ...rules,
    prebid_at: rules.prebid_at && new Date(startsAt - SHORTEST_MS).toISOString(),
    starts_at: new Date(startsAt).toISOString(),
    ends_at: new Date(startsAt + Math.round(planned * factor)).toISOString(),
    hard_stop_ms: shrunk(rules.hard_stop_ms),
    final_ms: shrunk(rules.final_ms),
    sequence: { ...sequence, gap_ms: shrunk(sequence.gap_ms) },
    ...(extension && {
      extension: { ...extension, window_ms: shrunk(extension.window_ms), by_ms: shrunk(extension.by_ms) },
    }),
    ...(japanese && { japanese: { ...japanese, every_ms: shrunk(japanese.every_ms) } }),
    ...(dutch && { dutch: { ...dutch, every_ms: shrunk(dutch.every_ms) } }),
    ...(staged && {
      staged: { ...staged, pause_ms: shrunk(staged.pause_ms), turn_ms: shrunk(staged.turn_ms) },
    }),
    ...(hybrid && {
      hybrid: { sealed_ms: shrunk(hybrid.sealed_ms), last_look_ms: shrunk(hybrid.last_look_ms) },
    }),
  }
}
