import fc from 'fast-check'
import type { Command, FormatKind } from '@gostiny/auctions/modules/auctions/domain'
import { IDS, OTHER, price, rulesFor, termsOf } from './lots'
import { KEY, WRONG_KEY } from './sealing'

/** The lot that is played. */
export const LOT = 'lot_1'

/** A border of a lot's time, and how far from it: where its window begins, where a clock or the lot ends. */
export type Edge = { of: 'window' | 'end'; by: number }

/** A command and how long after the one before it is stamped, less than zero: it was late; or at a border. */
export type Move = { wait: number; edge: Edge | null; command: Command }

/** Words that stand for what only the lot can tell: see `filledIn`. */
export const REQUIRED = 'required'
export const BEST = 'best'
export const NEWEST = 'newest'
export const OWN = 'own'
export const TURN = 'turn'

const actor = fc.constantFrom<Command['actor']>(
  ...Array(12).fill({ role: 'supplier', person_id: 'pers_s' }),
  { role: 'buyer', person_id: 'pers_b' },
  { role: 'staff', person_id: 'pers_t' },
  { role: 'system', person_id: 'pers_x' },
)
const owner = fc.constantFrom<Command['actor']>(...Array(8).fill({ role: 'buyer', person_id: 'pers_b' }), {
  role: 'supplier',
  person_id: 'pers_s',
})
const someone = [...IDS, ...IDS, 'anna', 'boris', 'clara', TURN, TURN, TURN, TURN]
const who = fc.constantFrom(...someone, ...someone, 'stranger')
const currency = fc.constantFrom(...Array(12).fill(OWN), 'eur', 'uah')
const reason = fc.constantFrom('typo', 'typo', 'typo', ' ')
/** The seq of an event or, at zero and below, the place of a standing bid. */
const seq = fc.integer({ min: -3, max: 20 })
const standing = fc.integer({ min: -3, max: 0 })
const offer = fc.oneof(
  { weight: 3, arbitrary: price },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom('', '', '', '+0.01', '-0.5', '-2', '-2', '-9')
      .map((more) => `${REQUIRED}${more}`),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom('', '', '-0.5', '-1.5', '+0.5', '+2').map((more) => `${BEST}${more}`),
  },
)

const bid = fc.record(
  {
    kind: fc.constant('bid' as const),
    actor,
    participant_id: who,
    price: offer,
    currency,
    quantity: fc.constantFrom(NEWEST, NEWEST, NEWEST, '10', '4', '11', '0', 'x'),
    rules_version: fc.constantFrom(1, 1, 1, 1, 2),
    best_seq: fc.integer({ min: 0, max: 12 }),
    confirm_token: fc.constantFrom(NEWEST, NEWEST, NEWEST, 'x'),
    level: fc.integer({ min: 0, max: 4 }),
  },
  { requiredKeys: ['kind', 'actor', 'participant_id', 'price', 'currency'] },
)

/** A bid of somebody who does as he is asked, so that lots get far. */
const plainBid = fc.record(
  {
    kind: fc.constant('bid' as const),
    actor: fc.constant({ role: 'supplier' as const, person_id: 'pers_s' }),
    participant_id: fc.constantFrom(...someone),
    price: offer,
    currency: fc.constant(OWN),
    quantity: fc.constantFrom(NEWEST, NEWEST, NEWEST, '10', '4'),
    confirm_token: fc.constant(NEWEST),
  },
  { requiredKeys: ['kind', 'actor', 'participant_id', 'price', 'currency', 'confirm_token'] },
)

const sealedBid = fc.record({
  kind: fc.constant('sealed_bid' as const),
  actor,
  participant_id: who,
  commitment: fc.constant(''),
  ciphertext: fc.oneof(fc.constantFrom('84', '85'), price),
})

/** Its envelopes are filled in: those that were sent, or one of them with another price. */
const openEnvelopes = fc.record({
  kind: fc.constant('open_envelopes' as const),
  actor: owner,
  envelopes: fc.array(
    fc.record({
      participant_id: fc.constantFrom(...IDS),
      price: fc.oneof({ weight: 6, arbitrary: fc.constant(NEWEST) }, { weight: 1, arbitrary: price }),
      currency,
      quantity: fc.constant('10'),
      blind: fc.constant('b'),
    }),
    { minLength: 2, maxLength: 6, size: 'max' },
  ),
  opening: fc.constantFrom(
    ...Array(6).fill({ private_key: KEY.private_key, shares: [] }),
    { private_key: WRONG_KEY, shares: [] },
    undefined,
  ),
})

const proxy = fc.record(
  {
    kind: fc.constant('proxy' as const),
    actor,
    participant_id: who,
    limit: offer,
    currency,
    decrement: fc.constantFrom('0.5', '2', '3', '-1', 'x', '1.2345'),
  },
  { requiredKeys: ['kind', 'actor', 'participant_id', 'limit', 'currency'] },
)

/** Its version is how much it grows. */
export const changed = (format: FormatKind) =>
  fc
    .tuple(owner, reason, fc.constantFrom(1, 1, 1, 1, 1, 0, 2), rulesFor(format))
    .map(([by, why, version, rules]) => ({
      kind: 'change_rules' as const,
      actor: by,
      reason: why,
      rules: { ...rules, version },
    }))

/** Filled in where packages bind the lot: then it is awarded together with others, or not. */
const together = fc.constantFrom(
  { chosen: [LOT], deviates: false },
  { chosen: [LOT], deviates: false },
  { chosen: [LOT], deviates: true },
  { chosen: [LOT, OTHER], deviates: false },
  { chosen: [OTHER], deviates: false },
  undefined,
)

const award = fc.record({
  kind: fc.constant('award' as const),
  actor: owner,
  shares: fc.array(
    fc.record({
      participant_id: fc.constantFrom(...IDS),
      quantity: fc.constantFrom('10', '6', '4', '0', 'x'),
      seq: fc.constant(0),
    }),
    { maxLength: 3 },
  ),
  reason,
  second_person_id: fc.constantFrom('pers_b', 'pers_c', 'pers_c'),
  together,
})

const cancelBid = fc.record({
  kind: fc.constant('cancel_bid' as const),
  actor,
  participant_id: fc.constantFrom(TURN, TURN, TURN, ...IDS),
})

const pause = fc.record({
  kind: fc.constantFrom('pause' as const, 'suspend' as const),
  actor: owner,
  reason,
})

const house = fc.constantFrom<Command['actor']>(...Array(8).fill({ role: 'system', person_id: 'clock' }), {
  role: 'buyer',
  person_id: 'pers_b',
})
const otherLot = fc.record({
  lot_id: fc.constantFrom(OTHER, OTHER, OTHER, 'lot_9'),
  seq: fc.integer({ min: 1, max: 9 }),
})

/** What the house tells a lot about others; times are filled in. */
const ofBonds = fc.oneof(
  fc.record({
    kind: fc.constant('extend_linked' as const),
    actor: house,
    end_at: fc.constantFrom(0, 3_000, 3_000, 9_000, 0.5),
    because: otherLot,
  }),
  fc.record({
    kind: fc.constant('release' as const),
    actor: house,
    lots: fc.constantFrom([], [], [{ lot_id: 'lot_9', seq: 1 }]),
  }),
  fc.record({
    kind: fc.constant('set_start' as const),
    actor: house,
    closed_at: fc.constantFrom(-9_000, 0, 0, 2_000, 0.5),
    after: otherLot,
  }),
) as fc.Arbitrary<Command>

const ofMany = fc.oneof(
  fc.record({
    kind: fc.constant('accept_terms' as const),
    actor,
    participant_id: who,
    terms_hash: fc.constantFrom('h', 'h', 'x'),
  }),
  fc.record({ kind: fc.constant('place_deposit' as const), actor: owner, participant_id: who }),
  fc.record({
    kind: fc.constantFrom('block' as const, 'unblock' as const),
    actor: owner,
    participant_id: who,
    reason,
  }),
  fc.record({ kind: fc.constant('pass' as const), actor, participant_id: who }),
  fc.record({ kind: fc.constant('end_proxy' as const), actor, participant_id: who }),
  fc.record({ kind: fc.constant('claim_mistake' as const), actor, participant_id: who, seq, reason }),
  fc.record({ kind: fc.constant('void_bid' as const), actor: owner, seq, reason }),
  fc.record({ kind: fc.constant('void_bid' as const), actor: owner, seq: standing, reason }),
  fc.record({
    kind: fc.constant('extend' as const),
    actor: owner,
    by_ms: fc.constantFrom(0, 0.5, 3_000),
    reason,
  }),
  fc.record({
    kind: fc.constant('tick' as const),
    actor: fc.constant({ role: 'system' as const, person_id: 'clock' }),
  }),
) as fc.Arbitrary<Command>

const ofLots = (format: FormatKind) =>
  fc.oneof(
    { weight: 6, arbitrary: changed(format) as fc.Arbitrary<Command> },
    {
      weight: 4,
      arbitrary: fc
        .tuple(owner, fc.constantFrom(...IDS, 'emil'), fc.nat({ max: 4 }))
        .map(([by, id, odd]) => ({
          kind: 'admit' as const,
          actor: by,
          participant: termsOf(id, [1, odd, odd, odd, odd]),
        })),
    },
    { weight: 2, arbitrary: award as fc.Arbitrary<Command> },
    {
      weight: 1,
      arbitrary: fc.record({ kind: fc.constant('award_nothing' as const), actor: owner, reason, together }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('cancel' as const), actor: owner, reason }) },
  ) as fc.Arbitrary<Command>

const waits = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: 0, max: 900 }) },
  { weight: 3, arbitrary: fc.constantFrom(999, 1_000, 1_001, 4_000, 5_000, 6_000) },
  { weight: 1, arbitrary: fc.integer({ min: 2_000, max: 9_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -1_500, max: -1 }) },
)

const edge: fc.Arbitrary<Edge | null> = fc.oneof(
  { weight: 9, arbitrary: fc.constant(null) },
  {
    weight: 1,
    arbitrary: fc.record({
      of: fc.constantFrom('window' as const, 'end' as const),
      by: fc.constantFrom(0, 0, -1, 1),
    }),
  },
)

/** What is asked of a lot of one format. */
export const movesIn = (format: FormatKind, maxLength: number): fc.Arbitrary<Move[]> => {
  const usual = format === 'sealed' ? fc.oneof(sealedBid, sealedBid, openEnvelopes, plainBid, bid) : bid
  const command = fc.oneof(
    { weight: 12, arbitrary: usual as fc.Arbitrary<Command> },
    { weight: 10, arbitrary: (format === 'sealed' ? sealedBid : plainBid) as fc.Arbitrary<Command> },
    { weight: format === 'english' ? 6 : 1, arbitrary: proxy as fc.Arbitrary<Command> },
    { weight: 5, arbitrary: ofMany },
    { weight: format === 'english' ? 2 : 1, arbitrary: pause as fc.Arbitrary<Command> },
    { weight: format === 'staged' ? 4 : 1, arbitrary: cancelBid as fc.Arbitrary<Command> },
    { weight: 2, arbitrary: ofLots(format) },
    { weight: 3, arbitrary: ofBonds },
  )
  return fc.array(fc.record({ wait: waits, edge, command }), { maxLength, size: 'max' })
}
