import fc from 'fast-check'
import type { FormatKind, LotRules, RecordedEvent } from '@gostiny/auctions/modules/auctions/domain'
import {
  END,
  START,
  lotWith,
  rulesOf,
} from '../../../plugins/auctions/src/modules/auctions/domain/__tests__/lot'
import { play } from './plays'
import { recorded } from './recorded'
import { adapted } from '../../../plugins/auctions/src/simulation/adapted'
import { play as playAll } from '../../../plugins/auctions/src/simulation/play'
import { recordingOf } from '../../../plugins/auctions/src/simulation/recording'
import { replay } from '../../../plugins/auctions/src/simulation/replay'

const RUNS = Math.min(Number(process.env.AUCTION_RUNS ?? 250), 20_000)
const SEED = Number(process.env.AUCTION_SEED ?? 20_261_122)

/** As rules are once nobody waits for other lots, terms or deposits. */
const alone = (rules: LotRules): LotRules => ({
  ...rules,
  ...{ terms_hash: null, deposit: false, guard: null, follows: undefined },
  ...{ linked_lots: undefined, covers: undefined, covered_by: undefined },
})

const OTHERS: Partial<LotRules>[] = [
  { step: { kind: 'absolute', amount: '25' } },
  {
    beat: 'own',
    visibility: { lead_price: 'hidden', rank: 'own', light: null, buyer_sees_names: false },
  },
  {
    format: 'japanese',
    beat: 'own',
    step: { kind: 'absolute', amount: '10' },
    japanese: { start: '1000', every_ms: 60_000, late_pass: true, below_zero: false },
  },
  {
    format: 'dutch',
    beat: 'own',
    step: { kind: 'absolute', amount: '10' },
    dutch: { start: '300', every_ms: 60_000 },
  },
  { format: 'sealed', beat: 'own' },
  {
    format: 'staged',
    beat: 'own',
    prebid_at: START - 600_000,
    staged: { pause_ms: 300_000, rounds: 3, turn_ms: 120_000 },
  },
]

const record = (lot: ReturnType<typeof lotWith>): RecordedEvent[] =>
  lot.record.map((event, index) => ({ ...event, seq: index + 1 }))

describe.each<FormatKind>(['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid'])(
  'the bids of a random lot, %s',
  (format) => {
    it('bring the same winner at the same price under its own rules', () => {
      let decided = 0
      fc.assert(
        fc.property(play(format), (one) => {
          const rules = alone(one.rules)
          const lines = recorded({ ...one, rules }, false).map((line) => JSON.parse(line))
          const events: RecordedEvent[] = lines.filter(({ type }) => type === 'event')
          const kinds = events.map(({ kind }) => kind)
          const end = kinds.lastIndexOf('lot_closed')
          fc.pre(end >= 0 && !kinds.includes('rules_changed') && !kinds.includes('bid_voided', end))
          const recording = recordingOf(events)
          if (!recording) return
          const closed = events[end]
          const first = closed.kind === 'lot_closed' ? closed.data.standing[0] : undefined
          const outcome = replay(rules, recording, 1)
          expect([outcome.winner, outcome.value]).toEqual(
            first ? [first.participant_id, first.value] : [null, null],
          )
          if (first) decided++
        }),
        { numRuns: RUNS, seed: SEED },
      )
      expect(decided).toBeGreaterThan(RUNS / 25)
    }, 120_000)
  },
)

describe('the bids of a lot under other rules', () => {
  const past = (prices: number[]) => {
    const lot = lotWith()
    prices.forEach((price, index) =>
      lot.bid(['anna', 'boris', 'clara'][index % 3], String(price), START + (index + 1) * 90_000),
    )
    lot.wait(END + 7_200_000)
    return recordingOf(record(lot))!
  }
  const falling = fc
    .array(fc.integer({ min: 5, max: 40 }), { minLength: 3, maxLength: 15 })
    .map((drops) => drops.map((_, index) => 1_000 - drops.slice(0, index + 1).reduce((a, b) => a + b)))

  it.each(OTHERS)('end, the same for the same seed, and nobody goes below his lowest price: %j', (change) => {
    fc.assert(
      fc.property(falling, fc.integer({ min: 1, max: 999 }), (prices, seed) => {
        const recording = past(prices)
        const rules = rulesOf(change)
        const outcome = replay(rules, recording, seed)
        expect(outcome).toEqual(replay(rules, recording, seed))
        const limits = new Map(recording.bidders.map(({ participant_id, limit }) => [participant_id, limit]))
        if (outcome.winner === null) return
        expect(Number(outcome.value)).toBeGreaterThanOrEqual(Number(limits.get(outcome.winner)))
      }),
      { numRuns: 60 },
    )
  })

  it('a sealed auction brings the lowest recorded price, a step too large ends above it', () => {
    const recording = past([900, 890, 880, 870])
    expect(recording.bidders).toMatchObject([{ limit: '870' }, { limit: '890' }, { limit: '880' }])
    const sealed = replay(rulesOf(OTHERS[4]), recording, 1)
    expect(sealed).toMatchObject({ winner: 'anna', value: '870', diverged: true })
    const coarse = replay(rulesOf({ step: { kind: 'absolute', amount: '50' } }), recording, 1)
    expect(coarse).toMatchObject({ diverged: true, value: '900' })
  })

  it('bids follow another length and another ceiling', () => {
    const recording = past([900, 890, 880])
    const half = rulesOf({ ends_at: START + 1_800_000, ceiling: '500' })
    expect(replay(half, recording, 1)).toMatchObject({ value: '440', winner: 'clara', diverged: false })
    expect(adapted(recording, half).marks.map(({ at_ms }) => at_ms)).toEqual([45_000, 90_000, 135_000])
  })

  it('time in which the lot stood still is not counted', () => {
    const lot = lotWith()
    lot.bid('anna', '900', START + 10_000)
    lot.ask({ kind: 'pause', reason: 'query' }, START + 20_000, 'buyer')
    lot.ask({ kind: 'resume', resumes_at: START + 620_000 }, START + 30_000, 'buyer')
    lot.bid('boris', '880', START + 630_000)
    lot.wait(END + 7_200_000)
    const recording = recordingOf(record(lot))!
    expect(recording.marks.map(({ at_ms }) => at_ms)).toEqual([10_000, 30_000])
    expect(recording.bidders).toMatchObject([{ reaction_ms: 60_000 }, { reaction_ms: 60_000 }])
    expect(replay(rulesOf(), recording, 1)).toMatchObject({ winner: 'boris', value: '880', diverged: false })
  })

  it('a lot nobody bid in has nothing to replay', () => {
    const lot = lotWith()
    lot.wait(END + 7_200_000)
    expect(recordingOf(record(lot))).toBeNull()
  })
})

test('replayed runs are summed up with how often the same supplier wins', () => {
  const lot = lotWith()
  lot.bid('anna', '900', START + 10_000)
  lot.bid('boris', '880', START + 20_000)
  lot.wait(END + 7_200_000)
  const recording = recordingOf(record(lot))!
  const asked = { cast: { kind: 'recorded', recording } as const, runs: 10, seed: 1, budget_ms: 60_000 }
  const [own] = playAll({ ...asked, variants: [rulesOf()] }, () => 0)
  expect(own).toMatchObject({ runs: 10, same_winner: 1, tied: 0, value: { p10: '880', p90: '880' } })
})
