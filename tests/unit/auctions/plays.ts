import fc from 'fast-check'
import type {
  CommandOf,
  FormatKind,
  LotRules,
  ParticipantTerms,
} from '@gostiny/auctions/modules/auctions/domain'
import { participants, rulesFor } from './lots'
import { changed, movesIn, type Move } from './moves'

/** A lot of one format and what is asked of it, move by move; `change` is asked in every pause, `later` after the end. */
export type Play = {
  rules: LotRules
  participants: ParticipantTerms[]
  early: number
  moves: Move[]
  change: CommandOf<'change_rules'> | null
  later: Move[]
}

export const play = (format: FormatKind): fc.Arbitrary<Play> =>
  fc.record({
    rules: rulesFor(format),
    participants,
    early: fc.integer({ min: -5_500, max: 2_000 }),
    moves: movesIn(format, 30),
    change: fc.oneof(
      { weight: 3, arbitrary: changed(format) as fc.Arbitrary<CommandOf<'change_rules'>> },
      { weight: 1, arbitrary: fc.constant(null) },
    ),
    later: movesIn(format, 6),
  })
