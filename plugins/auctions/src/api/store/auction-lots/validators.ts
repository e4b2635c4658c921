import { z } from '@medusajs/framework/zod'
import { bidBody } from '../../../lots/lot-commands'

const SLOWEST_MS = 600_000

export const pulseBody = z.object({ round_trip_ms: z.number().min(0).max(SLOWEST_MS) })
export type PulseBody = z.infer<typeof pulseBody>

export const surrogateBody = bidBody.extend({ participant_id: z.string().max(100) })
export type SurrogateBody = z.infer<typeof surrogateBody>
