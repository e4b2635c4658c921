import type { FormatKind, LotRules } from '../contract'
import { verify } from '../verify'
import { Auction, END, MINUTE, START, supplier } from './support/auction'
import { numbers } from './support/numbers'
import { protocolOf, recordOf, textOf } from './support/protocol'

type Random = () => number

const pick = <T>(random: Random, choices: readonly T[]): T => choices[Math.floor(random() * choices.length)]!

const english = (random: Random): Partial<LotRules> => ({
  beat: pick(random, ['best', 'own']),
  tie: pick(random, ['earlier_sequence_wins', 'refuse_tie_on_first', 'equal_best', 'equal_worst']),
  leader_may_improve: random() < 0.7,
  ceiling: pick(random, [null, '1000', '0']),
  step: pick(random, [
    { kind: 'absolute', amount: '0' },
    { kind: 'absolute', amount: '3' },
    { kind: 'percent', percent: '0.7', of: pick(random, ['start', 'own', 'best']) },
  ]),
  buffers: { front: pick(random, [null, '7']), back: null },
  value: pick(random, ['price', 'landed', 'merit', 'life_cycle']),
  extension: {
    policy: pick(random, ['at_least', 'add']),
    window_ms: 3 * MINUTE,
    by_ms: 2 * MINUTE,
    top: pick(random, [1, 3]),
  },
  hard_stop_ms: pick(random, [0, 10 * MINUTE]),
  final_ms: pick(random, [0, MINUTE]),
})

const SUPPLIERS = [
  supplier('anna', { fx: '1.37', landed: '12', percent: '2.5', k: '3', life_cost: '8' }),
  supplier('boris', { fx: '0.7', fixed: '-5', k: '0.9' }),
  supplier('vera', { landed: '0.01', k: '1.1', life_cost: '100' }),
]
const names = SUPPLIERS.map(({ participant_id }) => participant_id)

const bidSomething = (auction: Auction, random: Random, at: number) => {
  const name = pick(random, names)
  const best = Number(auction.oracle.standing[0]?.price ?? 700)
  return auction.bidEvents(name, (best + random() * 40 - 30).toFixed(2), at, {
    level: random() < 0.3 ? Math.floor(random() * 3) : undefined,
  })
}

describe('Any lot', () => {
  test('a refused bidder who takes the price it was told is accepted, and one unit more is not', () => {
    const random = numbers(3)
    let told = 0
    for (let lot = 0; lot < 150; lot += 1) {
      const auction = new Auction(english(random), SUPPLIERS)
      for (let at = START; at < START + 30; at += 1) {
        const refused = bidSomething(auction, random, at).at(-1)
        if (refused?.kind !== 'bid_refused' || refused.required === null) continue
        const { participant_id, required } = refused
        const more = (Number(required) + 0.01).toFixed(2)
        expect(auction.bid(participant_id, more, at)).not.toBe('accepted')
        expect(auction.bid(participant_id, required, at)).toBe('accepted')
        told += 1
      }
    }
    expect(told).toBeGreaterThan(500)
  })

  test.each<FormatKind>(['english', 'japanese', 'dutch', 'staged', 'hybrid', 'sealed'])(
    'of format %s leaves a record that the verifier repeats',
    async (format) => {
      const random = numbers(5)
      for (let lot = 0; lot < 25; lot += 1) {
        const auction = new Auction(
          {
            ...english(random),
            format,
            ...(format === 'staged' && { beat: 'own' as const }),
            prebid_at: START - 10,
            ceiling: '1000',
            step: { kind: 'absolute', amount: '10' },
            japanese: { start: '700', every_ms: MINUTE, late_pass: random() < 0.5, below_zero: false },
            dutch: { start: '600', every_ms: MINUTE },
            staged: { pause_ms: MINUTE, rounds: 2, turn_ms: MINUTE },
            hybrid: { sealed_ms: 3 * MINUTE, last_look_ms: MINUTE },
          },
          SUPPLIERS,
        )
        let at = START - 10
        while (at < END + 5 * MINUTE) {
          bidSomething(auction, random, at + Math.floor(random() * 20) - 10)
          const level = auction.required(pick(random, names), 'nothing', at)
          if (level !== null) auction.bid(pick(random, names), level, at)
          if (random() < 0.05) auction.buyer({ kind: 'pause', reason: 'a question' }, at)
          if (random() < 0.3) auction.buyer({ kind: 'resume', resumes_at: at + MINUTE }, at)
          at += Math.floor(random() * MINUTE)
        }
        const { findings } = await verify(textOf(protocolOf(recordOf(auction.asked))))
        expect(findings).toEqual([])
      }
    },
  )
})
