import fc from 'fast-check'
import type { FormatKind, LotRules, ParticipantTerms } from '@gostiny/auctions/modules/auctions/domain'
import { KEY } from './sealing'

export const START = 1_000_000
/** Another lot of the event. */
export const OTHER = 'lot_2'
const LENGTH = 15_000
export const IDS = ['anna', 'boris', 'clara', 'dmytro']

const someDecimal = (...texts: string[]) => fc.constantFrom(...texts)

/** Prices on a coarse grid, so that equal offers, borders and steps meet often; now and then something malformed. */
export const price = fc.oneof(
  { weight: 30, arbitrary: fc.integer({ min: 150, max: 202 }).map((half) => String(half / 2)) },
  { weight: 3, arbitrary: fc.integer({ min: 7_500, max: 10_100 }).map((cents) => (cents / 100).toFixed(2)) },
  {
    weight: 1,
    arbitrary: someDecimal('', '1e2', 'NaN', '-5', '0', '99.999', '1'.repeat(400), ' 90', '090.5'),
  },
)

const step: fc.Arbitrary<LotRules['step']> = fc.oneof(
  someDecimal('0', '0.5', '1', '2.5').map((amount) => ({ kind: 'absolute' as const, amount })),
  fc.record({
    kind: fc.constant('percent' as const),
    percent: someDecimal('0.5', '1', '3'),
    of: fc.constantFrom('start' as const, 'own' as const, 'best' as const),
  }),
  fc.constantFrom('own' as const, 'best' as const).map((of) => ({
    kind: 'table' as const,
    of,
    bands: [
      { from: '85', amount: '0.5' },
      { from: '95', amount: '2' },
    ],
  })),
)

const levelStep = someDecimal('1', '2.5', '7').map((amount) => ({ kind: 'absolute' as const, amount }))

/** What is particular about the rules of each format. */
const particular: Record<FormatKind, fc.Arbitrary<Partial<LotRules>>> = {
  english: fc.record({
    step,
    beat: fc.constantFrom('best', 'own'),
    prebid_at: fc.constantFrom(null, START - 5_000),
    split: fc.constantFrom(
      null,
      null,
      { kind: 'fill' as const },
      { kind: 'shares' as const, percents: ['60', '40'] },
    ),
  }),
  japanese: fc.record({
    step: levelStep,
    beat: fc.constant('own'),
    japanese: fc.record({
      start: someDecimal('100', '8'),
      every_ms: fc.constantFrom(5_000, 9_000),
      late_pass: fc.boolean(),
      below_zero: fc.boolean(),
    }),
  }),
  dutch: fc.record({
    step: levelStep,
    beat: fc.constant('own'),
    dutch: fc.record({ start: someDecimal('80', '95'), every_ms: fc.constantFrom(5_000, 9_000) }),
  }),
  sealed: fc.record({
    step: levelStep,
    beat: fc.constant('own'),
    prebid_at: fc.constantFrom(null, null, START - 5_000),
    split: fc.constantFrom(null, null, { kind: 'fill' as const }),
    sealing: fc.constantFrom(undefined, { public_key: KEY.public_key }),
  }),
  staged: fc.record({
    step,
    beat: fc.constant('own'),
    prebid_at: fc.constant(START - 5_000),
    staged: fc.record({
      pause_ms: fc.constantFrom(0, 3_000),
      rounds: fc.integer({ min: 1, max: 3 }),
      turn_ms: fc.constantFrom(4_000, 6_000),
    }),
  }),
  hybrid: fc.record({
    step: levelStep,
    beat: fc.constant('own'),
    dutch: fc.record({ start: someDecimal('80', '95'), every_ms: fc.constantFrom(5_000, 9_000) }),
    hybrid: fc.record({
      sealed_ms: fc.constantFrom(5_000, 8_000),
      last_look_ms: fc.constantFrom(4_000, 6_000),
    }),
  }),
}

const common = fc.record({
  ceiling: fc.constant('100'),
  leader_may_improve: fc.boolean(),
  buffers: fc.record({ front: fc.constantFrom(null, null, '1.5'), back: fc.constantFrom(null, null, '1') }),
  tie: fc.constantFrom<LotRules['tie']>(
    'earlier_sequence_wins',
    'refuse_tie_on_first',
    'equal_best',
    'equal_worst',
  ),
  guard: fc.constantFrom(null, { own_percent: '5', best_percent: '8' }),
  extension: fc.record({
    policy: fc.constantFrom('at_least', 'add', 'none'),
    window_ms: fc.constantFrom(5_000, 20_000),
    by_ms: fc.constantFrom(4_000, 20_000),
    top: fc.constantFrom(1, 2, 3),
  }),
  hard_stop_ms: fc.constantFrom(0, 10_000, 60_000),
  final_ms: fc.constantFrom(0, 6_000, 6_000),
  value: fc.constantFrom<LotRules['value']>('price', 'price', 'price', 'landed', 'merit', 'life_cycle'),
  terms_hash: fc.constantFrom(null, null, null, null, 'h'),
  deposit: fc.constantFrom(false, false, false, false, false, true),
}) as fc.Arbitrary<Partial<LotRules>>

/** What binds one lot in a few to others: a lot by itself most often. */
const bonds: fc.Arbitrary<Partial<LotRules>> = fc.constantFrom<Partial<LotRules>>(
  {},
  {},
  {},
  { linked_lots: [OTHER] },
  { linked_lots: [OTHER, 'lot_3'] },
  { covers: [OTHER, 'lot_3'] },
  { covered_by: [OTHER] },
  { linked_lots: [OTHER], covered_by: [OTHER] },
  { follows: { lot_id: OTHER, gap_ms: 1_500 } },
)

export const rulesFor = (format: FormatKind): fc.Arbitrary<LotRules> =>
  fc.tuple(common, particular[format], bonds).map(
    ([some, own, bound]) =>
      ({
        version: 1,
        format,
        currency: 'eur',
        decimals: 2,
        quantity: '10',
        split: null,
        prebid_at: null,
        starts_at: START,
        ends_at: START + LENGTH,
        drain_ms: 1_000,
        resume_notice_ms: 2_000,
        visibility: { lead_price: 'shown', rank: 'own', light: null, buyer_sees_names: false },
        ...some,
        ...own,
        ...bound,
      }) as LotRules,
  )

/** Terms of a supplier from a few small numbers; the first is 0 for one in another currency. */
export const termsOf = (
  participant_id: string,
  [odd, landed, percent, k, life]: number[],
): ParticipantTerms => ({
  participant_id,
  currency: odd === 0 ? 'uah' : 'eur',
  fx: odd === 0 ? '0.98' : '1',
  landed: String(landed / 2),
  fixed: '-1',
  percent: String(percent - 2),
  k: (1 + k / 10).toFixed(1),
  life_cost: String(life),
})

const numbers = fc.array(fc.nat({ max: 4 }), { minLength: 5, maxLength: 5 })

export const participants: fc.Arbitrary<ParticipantTerms[]> = fc
  .constantFrom(1, 2, 3, 3, 4, 4)
  .chain((count) => fc.array(numbers, { minLength: count, maxLength: count }))
  .map((all) => all.map((some, index) => termsOf(IDS[index], some)))
