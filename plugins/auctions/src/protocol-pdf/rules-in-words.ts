import type { LotRules } from '../modules/auctions/domain'
import type { Amounts } from './amounts'
import { filled, type Words } from './words'

const SECOND_MS = 1_000

/** The rules of a lot as sentences. */
export function rulesInWords(rules: LotRules, words: Words, { money, number }: Amounts): string[] {
  const { extension, step, ceiling, format, linked_lots, covers, visibility } = rules
  const isExtended = format === 'english' && extension.policy !== 'none'
  return [
    words.formats[format],
    ceiling === null ? words.no_ceiling : filled(words.ceiling, { amount: money(ceiling) }),
    filled(words.step[step.kind], {
      amount: step.kind === 'absolute' ? money(step.amount) : '',
      percent: step.kind === 'percent' ? number(step.percent) : '',
    }),
    ...(format === 'english' || format === 'staged' ? [words.beat[rules.beat]] : []),
    isExtended
      ? filled(words.extension, {
          window: extension.window_ms / SECOND_MS,
          by: extension.by_ms / SECOND_MS,
          top: extension.top,
        })
      : words.no_extension,
    words.ties[rules.tie],
    ...(linked_lots?.length ? [words.linked] : []),
    ...(covers?.length ? [words.package] : []),
    words.protocol[visibility.protocol ?? 'whole'],
  ]
}
