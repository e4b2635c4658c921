import fc from 'fast-check'
import { drawnFrom } from '../../bidders/temper'
import { commitmentOf, compare, exactOf, pairOf } from '../../modules/auctions/domain'
import { openEnvelope } from '../../modules/auctions/domain/sealing'
import { END, lotWith, START, rulesOf } from '../../modules/auctions/domain/__tests__/lot'
import type { LotRules } from '../../modules/auctions/domain'
import { summaryOf } from '../distribution'
import { moveOf } from '../bidder'
import { makeBidders } from '../make-bidders'
import { play } from '../play'
import { randomOf } from '../random'
import { simulate } from '../simulate'

const crowd = { count: 5, lowest_percent: 60, highest_percent: 95, boldness: 0.3, pace_s: 60 }
const step = { kind: 'absolute', amount: '10' } as const
const formats: [string, Partial<LotRules>][] = [
  ['english', {}],
  [
    'by rank',
    { beat: 'own', visibility: { lead_price: 'hidden', rank: 'own', light: null, buyer_sees_names: false } },
  ],
  [
    'japanese',
    {
      format: 'japanese',
      beat: 'own',
      step,
      japanese: { start: '1000', every_ms: 60_000, late_pass: true, below_zero: false },
    },
  ],
  ['dutch', { format: 'dutch', beat: 'own', step, dutch: { start: '500', every_ms: 60_000 } }],
  ['sealed', { format: 'sealed', beat: 'own' }],
  [
    'hybrid',
    {
      format: 'hybrid',
      beat: 'own',
      step,
      dutch: { start: '500', every_ms: 60_000 },
      hybrid: { sealed_ms: 600_000, last_look_ms: 300_000 },
    },
  ],
  [
    'staged',
    {
      format: 'staged',
      beat: 'own',
      prebid_at: START - 600_000,
      staged: { pause_ms: 300_000, rounds: 3, turn_ms: 120_000 },
    },
  ],
]

describe('an opponent in a sealed lot with a key', () => {
  test('hands in an envelope that the key opens, at no less than his cost', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const draw = drawnFrom(randomOf(seed))
        const { private_key, point } = pairOf(draw)
        const public_key = point.toString('base64url')
        const { state } = lotWith({ format: 'sealed', beat: 'own', sealing: { public_key } })
        const bidder = { participant_id: 'anna', currency: 'eur', cost: 600, pace_ms: 1_000, boldness: 0.2 }
        const move = moveOf({ ...state, phase: 'live' }, bidder, START, randomOf(seed))
        if (move?.kind !== 'sealed_bid') throw new Error('no envelope')
        const sealed = { lot_id: state.lot_id, ...move }
        const envelope = openEnvelope(sealed, { private_key, public_key })
        expect(envelope).toMatchObject({ participant_id: 'anna', currency: 'eur' })
        expect(Number(envelope?.price)).toBeGreaterThanOrEqual(600)
        expect(commitmentOf(state.lot_id, envelope!)).toBe(move.commitment)
      }),
      { numRuns: 50, seed: 7 },
    )
  })
})

const run = (rules: LotRules, seed: number) =>
  simulate({ rules, ...makeBidders(crowd, 1000, 'eur', seed), seed })

describe.each(formats)('a simulated lot, %s', (_name, change) => {
  const rules = rulesOf(change)

  test('ends, with a price between the lowest cost and the ceiling, the same for the same seed', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (seed) => {
        const outcome = run(rules, seed)
        expect(outcome).toEqual(run(rules, seed))
        expect(outcome.length_ms).toBeGreaterThan(0)
        expect(outcome.value).not.toBeNull()
        const lowest = Math.min(...makeBidders(crowd, 1000, 'eur', seed).bidders.map(({ cost }) => cost))
        expect(compare(exactOf(outcome.value!), exactOf('1000'))).toBeLessThanOrEqual(0)
        expect(Number(outcome.value)).toBeGreaterThanOrEqual(Math.floor(lowest * 100) / 100 - 10)
      }),
      { numRuns: 40 },
    )
  })
})

test('more suppliers bring the price down', () => {
  const median = (count: number) =>
    Number(
      play(
        {
          variants: [rulesOf()],
          cast: { kind: 'crowd', crowd: { ...crowd, count } },
          runs: 60,
          seed: 7,
          budget_ms: 60_000,
        },
        () => 0,
      )[0].value!.p50,
    )
  expect(median(8)).toBeLessThan(median(2))
})

test('both variants meet the same suppliers; the same rules bring the same', () => {
  const [first, second] = play(
    {
      variants: [rulesOf(), rulesOf()],
      cast: { kind: 'crowd', crowd },
      runs: 20,
      seed: 3,
      budget_ms: 60_000,
    },
    () => 0,
  )
  expect(first).toEqual(second)
  expect(first.runs).toBe(20)
})

test('when the time is up both variants have as many runs', () => {
  let clock = 0
  const summaries = play(
    {
      variants: [rulesOf(), rulesOf({ ends_at: END + 1 })],
      cast: { kind: 'crowd', crowd },
      runs: 50,
      seed: 3,
      budget_ms: 5,
    },
    () => clock++,
  )
  expect(new Set(summaries.map(({ runs }) => runs)).size).toBe(1)
  expect(summaries[0].runs).toBeLessThan(50)
})

test('a summary orders exact values, not their letters', () => {
  const outcome = { length_ms: 1, extensions: 0, bids: 1, tied: false, winner: null }
  expect(summaryOf(['9', '10', '100/3'].map((value) => ({ ...outcome, value }))).values).toEqual([
    '9',
    '10',
    '100/3',
  ])
  expect(() => summaryOf([])).toThrow(RangeError)
})
