import { z } from '@medusajs/framework/zod'

export const eventsQuery = z.object({
  as: z.enum(['buyer', 'supplier']).default('buyer'),
  q: z.string().trim().min(1).max(200).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(20),
  offset: z.coerce.number().int().min(0).default(0),
})
export type EventsQuery = z.infer<typeof eventsQuery>

export const answerBody = z.discriminatedUnion('accept', [
  z.object({ accept: z.literal(true) }),
  z.object({ accept: z.literal(false), reason: z.string().trim().min(1).max(1000) }),
])
export type AnswerBody = z.infer<typeof answerBody>

export const messageBody = z.object({
  body: z.string().trim().min(1).max(5000),
  participant_id: z.string().max(100).optional(),
})
export type MessageBody = z.infer<typeof messageBody>
