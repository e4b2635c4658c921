import { z } from '@medusajs/framework/zod'
import { MOST_DOCUMENT_BYTES } from '../../../events/document-kinds'
import { supplierBody } from '../../../events/event-body'
import { DIVISIONS } from '../../../modules/auctions/domain/codes'
import { sealingBody } from '../../../sealing/sealing-body'

const supplier_company_id = z.string().max(100)
const reason = z.string().trim().min(1).max(1000)
/** Base64 takes four letters for three bytes; somewhat more is let through to be refused with its size. */
const MOST_LETTERS = Math.ceil(MOST_DOCUMENT_BYTES * 1.4)

export const documentBody = z.object({
  name: z.string().trim().min(1).max(200),
  content: z.base64().min(1).max(MOST_LETTERS),
})
export type DocumentBody = z.infer<typeof documentBody>

export const reminderBody = z.object({ supplier_company_id })
export type ReminderBody = z.infer<typeof reminderBody>

export const withdrawalBody = z.object({ supplier_company_id, reason })
export type WithdrawalBody = z.infer<typeof withdrawalBody>

export const invitationBody = supplierBody

export const openingsQuery = z.object({
  q: z.string().trim().min(1).max(200).optional(),
  division: z
    .string()
    .refine((code) => Object.hasOwn(DIVISIONS, code), 'must be a division of the CPV')
    .optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type OpeningsQuery = z.infer<typeof openingsQuery>

export const applicationBody = z.object({ note: z.string().trim().max(2000).default('') })
export type ApplicationBody = z.infer<typeof applicationBody>

export const verdictBody = z.discriminatedUnion('admit', [
  z.object({ admit: z.literal(true) }),
  z.object({ admit: z.literal(false), reason }),
])

const seconds = (least: number, most: number) => z.number().int().min(least).max(most)

export const rehearsalBody = z.object({
  opponents: z.enum(['invited', 'synthetic']).default('synthetic'),
  starts_in_s: seconds(5, 86_400).default(15),
  lasts_s: seconds(30, 86_400).default(180),
  /** A sealed auction is rehearsed with a key of its own. */
  sealing: sealingBody.optional(),
})
export type RehearsalBody = z.infer<typeof rehearsalBody>
