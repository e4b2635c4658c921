import { z } from '@medusajs/framework/zod'
import { interestKinds, missingFields } from '../../../modules/crm_interests/domain/interest-event'

const MAX_EVENTS = 100
const MAX_COMPARED = 20

const id = z.string().min(1).max(64)

const interestEvent = z
  .object({
    id: z.uuid(),
    kind: z.enum(interestKinds),
    at: z.coerce.date(),
    product_id: id.optional(),
    variant_id: id.optional(),
    category_id: id.optional(),
    document_id: id.optional(),
    query: z.string().trim().min(1).max(200).optional(),
    result_count: z.number().int().min(0).max(1_000_000_000).optional(),
    quantity: z.number().positive().max(1_000_000_000).optional(),
    ids: z.array(id).min(1).max(MAX_COMPARED).optional(),
  })
  .superRefine((event, context) => {
    for (const field of missingFields(event)) {
      context.addIssue({ code: 'custom', path: [field], message: 'required for this kind of event' })
    }
  })

/** What a page sends of what was looked at; `consent` says that the person agreed to it. */
export const interestsBody = z.object({
  consent: z.boolean(),
  events: z.array(interestEvent).min(1).max(MAX_EVENTS),
})
export type InterestsBody = z.infer<typeof interestsBody>
