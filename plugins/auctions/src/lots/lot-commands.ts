import { z } from '@medusajs/framework/zod'

const reason = z.string().trim().min(1).max(1000)
const seq = z.number().int().min(1)
const share = z.object({ participant_id: z.string().max(100), seq, quantity: z.string().max(40) })

/** What the buyer may do to a lot. */
export const buyerCommand = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('pause'), reason }),
  z.object({
    kind: z.literal('resume'),
    in_ms: z.number().int().min(60_000).max(86_400_000).default(60_000),
  }),
  z.object({ kind: z.literal('extend'), by_ms: z.number().int().min(1_000).max(86_400_000), reason }),
  z.object({ kind: z.literal('void_bid'), seq, reason }),
  z.object({ kind: z.literal('block'), participant_id: z.string().max(100), reason }),
  z.object({ kind: z.literal('unblock'), participant_id: z.string().max(100), reason }),
  z.object({ kind: z.literal('cancel'), reason }),
  z.object({
    kind: z.literal('award'),
    shares: z.array(share).min(1).max(50),
    reason: reason.optional(),
  }),
  z.object({ kind: z.literal('award_nothing'), reason }),
])
export type BuyerCommand = z.infer<typeof buyerCommand>

const price = z.string().max(500)

/** One bid of a supplier. Form and value of the price are judged by the rules, so that a refusal is recorded. */
export const bidBody = z.object({
  price,
  currency: z.string().max(10),
  quantity: z.string().max(100).optional(),
  rules_version: z.number().int().optional(),
  best_seq: z.number().int().min(0).optional(),
  confirm_token: z.string().max(64).optional(),
  level: z.number().int().min(0).optional(),
  key: z.string().min(8).max(100).optional(),
})

export const bidsBody = z.object({ bids: z.array(bidBody).min(1).max(100) })
export type BidsBody = z.infer<typeof bidsBody>

/** What else a supplier may do in a lot. */
export const supplierCommand = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('proxy'),
    limit: price,
    currency: z.string().max(10),
    decrement: price.optional(),
  }),
  z.object({ kind: z.literal('end_proxy') }),
  z.object({ kind: z.literal('pass') }),
  z.object({ kind: z.literal('cancel_bid') }),
  z.object({ kind: z.literal('claim_mistake'), seq, reason }),
  z.object({
    kind: z.literal('sealed_bid'),
    commitment: z.string().regex(/^[0-9a-f]{64}$/),
    ciphertext: z.string().min(1).max(20_000),
  }),
])
export type SupplierCommand = z.infer<typeof supplierCommand>
