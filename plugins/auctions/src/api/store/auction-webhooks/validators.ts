import { z } from '@medusajs/framework/zod'
import { TOLD_NAMES } from '../../../webhooks/domain/kinds'

export const webhookBody = z.object({
  url: z.string().trim().min(1).max(2_000),
  kinds: z.array(z.enum(TOLD_NAMES)).min(1).optional(),
})
export type WebhookBody = z.infer<typeof webhookBody>

export const webhookSwitch = z.object({ is_enabled: z.boolean() })
export type WebhookSwitch = z.infer<typeof webhookSwitch>

export const deliveriesQuery = z.object({ limit: z.coerce.number().int().min(1).max(200).default(50) })
export type DeliveriesQuery = z.infer<typeof deliveriesQuery>
