import type { AuctionRules } from '~/api/auctions.types'
import type { RuleSentence } from './rules-in-words'

/** What the clocks of a format do: levels, rounds, stages. */
export function clockSentences({ format, japanese, dutch, staged, hybrid }: AuctionRules): RuleSentence[] {
  const level = format === 'japanese' ? japanese : dutch
  return [
    ...(level && (format === 'japanese' || format === 'dutch' || format === 'hybrid')
      ? [{ key: 'level' as const, money: { start: level.start }, spans: { every: level.every_ms } }]
      : []),
    ...(format === 'japanese' && japanese?.late_pass ? [{ key: 'late_pass' as const }] : []),
    ...(format === 'japanese' && japanese?.below_zero ? [{ key: 'goes_negative' as const }] : []),
    ...(format === 'staged' && staged
      ? [
          {
            key: 'staged' as const,
            counts: { rounds: staged.rounds },
            spans: { turn: staged.turn_ms, pause: staged.pause_ms },
          },
        ]
      : []),
    ...(format === 'hybrid' && hybrid
      ? [{ key: 'hybrid' as const, spans: { sealed: hybrid.sealed_ms, last: hybrid.last_look_ms } }]
      : []),
  ]
}
