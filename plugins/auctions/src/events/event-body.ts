import { z } from '@medusajs/framework/zod'
import { isDecimal } from '../modules/auctions/domain'

const decimal = z.string().refine(isDecimal, 'must be a plain decimal')
const amount = decimal.refine((text) => !text.startsWith('-'), 'must not be negative')
const positive = amount.refine((text) => Number(text) > 0, 'must be above zero')
const instant = z.iso.datetime({ offset: true })
const ms = z
  .number()
  .int()
  .min(0)
  .max(31 * 86_400_000)
const currency = z.string().regex(/^[a-z]{3}$/)

const step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('absolute'), amount }),
  z.object({ kind: z.literal('percent'), percent: amount, of: z.enum(['start', 'own', 'best']) }),
  z.object({
    kind: z.literal('table'),
    of: z.enum(['own', 'best']),
    bands: z
      .array(z.object({ from: amount, amount }))
      .min(1)
      .max(20),
  }),
])

/** The rules of an event as its buyer states them; what is left out has the house's default. */
export const rulesBody = z.object({
  format: z.enum(['english', 'japanese', 'dutch', 'sealed', 'staged', 'hybrid']).default('english'),
  /** Decimals of a price; left out, those of the currency. */
  decimals: z.number().int().min(0).max(6).optional(),
  prebid_at: instant.nullable().default(null),
  starts_at: instant,
  ends_at: instant,
  step: step.default({ kind: 'percent', percent: '0.5', of: 'start' }),
  beat: z.enum(['best', 'own']).optional(),
  leader_may_improve: z.boolean().default(false),
  buffers: z
    .object({ front: amount.nullable().default(null), back: amount.nullable().default(null) })
    .default({ front: null, back: null }),
  tie: z
    .enum(['earlier_sequence_wins', 'refuse_tie_on_first', 'equal_best', 'equal_worst'])
    .default('earlier_sequence_wins'),
  guard: z
    .object({ own_percent: amount, best_percent: amount })
    .nullable()
    .default({ own_percent: '10', best_percent: '20' }),
  extension: z
    .object({
      policy: z.enum(['at_least', 'add', 'none']),
      window_ms: ms,
      by_ms: ms,
      top: z.number().int().min(1),
      /** Whose end moves with that of a lot: its own, that of the lots a package binds it to, or every one's. */
      scope: z.enum(['lot', 'linked', 'event']).default('lot'),
    })
    .optional(),
  /** How the lots follow each other: at once, each so much later, or each so long after the one before it closed. */
  sequence: z
    .object({ kind: z.enum(['parallel', 'staggered', 'serial']), gap_ms: ms.default(0) })
    .default({ kind: 'parallel', gap_ms: 0 }),
  hard_stop_ms: ms.default(7_200_000),
  final_ms: ms.default(180_000),
  value: z.enum(['price', 'landed', 'merit', 'life_cycle']).default('price'),
  deposit: z.boolean().default(false),
  split: z
    .discriminatedUnion('kind', [
      z.object({ kind: z.literal('fill') }),
      z.object({ kind: z.literal('shares'), percents: z.array(amount).min(2).max(10) }),
    ])
    .nullable()
    .default(null),
  visibility: z
    .object({
      lead_price: z.enum(['hidden', 'after_bid', 'shown']),
      rank: z.enum(['hidden', 'own']),
      light: z.object({ green: z.number().int().min(1), amber: z.number().int().min(1) }).nullable(),
      buyer_sees_names: z.boolean(),
      /** What participants are given of the protocol; left out: all of it, their own lines where the lead is hidden. */
      protocol: z.enum(['whole', 'own']).optional(),
    })
    .optional(),
  japanese: z
    .object({ start: decimal, every_ms: ms.min(1_000), late_pass: z.boolean(), below_zero: z.boolean() })
    .optional(),
  dutch: z.object({ start: decimal, every_ms: ms.min(1_000) }).optional(),
  staged: z
    .object({ pause_ms: ms, rounds: z.number().int().min(1).max(10), turn_ms: ms.min(1_000) })
    .optional(),
  hybrid: z.object({ sealed_ms: ms.min(1_000), last_look_ms: ms.min(1_000) }).optional(),
})
export type EventRules = z.infer<typeof rulesBody>

const item = z.object({
  title: z.string().trim().min(1).max(300),
  variant_id: z.string().max(100).nullable().default(null),
  sku: z.string().max(100).nullable().default(null),
  cpv: z.string().max(20).nullable().default(null),
  unit: z.string().trim().min(1).max(20).default('C62'),
  quantity: positive,
  /** What the buyer pays today for one, if known: the base of the ceiling that is proposed. */
  own_price: amount.nullable().default(null),
})

const lot = z.object({
  title: z.string().trim().min(1).max(200),
  ceiling: decimal.nullable().default(null),
  /** What the buyer had planned to spend; never shown to suppliers, no rule depends on it. */
  budget: amount.nullable().default(null),
  /** What the buyer hopes to pay at most; nobody else ever sees it. */
  target: decimal.nullable().default(null),
  items: z.array(item).min(1).max(500),
  /** Positions of the lots, from 0, that this one is a package of: all of them or none. Empty: an ordinary lot. */
  covers: z.array(z.number().int().min(0).max(199)).max(200).default([]),
})

export const supplierBody = z.object({
  supplier_company_id: z.string().max(100),
  currency: currency.optional(),
  fx: positive.default('1'),
  landed: decimal.default('0'),
  fixed: decimal.default('0'),
  percent: decimal.default('0'),
  k: positive.default('1'),
  life_cost: decimal.default('0'),
})
export type SupplierBody = z.infer<typeof supplierBody>

export const eventBody = z.object({
  title: z.string().trim().min(1).max(200),
  description: z.string().max(10_000).default(''),
  currency,
  terms: z.string().max(50_000).default(''),
  is_rehearsal: z.boolean().default(false),
  /** Whether verified suppliers that are not invited may ask to be admitted. */
  is_open: z.boolean().default(false),
  rules: rulesBody,
  lots: z.array(lot).min(1).max(200),
  suppliers: z.array(supplierBody).max(200).default([]),
})
export type EventBody = z.infer<typeof eventBody>
export type LotBody = EventBody['lots'][number]
export type ItemBody = LotBody['items'][number]
