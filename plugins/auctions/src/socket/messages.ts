import { z } from '@medusajs/framework/zod'
import { bidBody } from '../lots/lot-commands'

const id = z.union([z.string().max(100), z.number()]).optional()

/** What a client may say on the socket of a room. The first message is `hello`. */
export const clientMessage = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('hello'),
    /** The sign-in token; it may come as the header `Authorization` instead. */
    token: z.string().max(8_000).optional(),
    publishable_key: z.string().max(200).optional(),
    company_id: z.string().max(100).optional(),
    language: z.string().max(10).optional(),
    /** Seq up to which the room is known already. */
    since: z.number().int().min(0).default(0),
    /** False for a client that only bids. */
    watch: z.boolean().default(true),
  }),
  z.object({ type: z.literal('bid'), id, bids: z.array(bidBody).min(1).max(100) }),
  z.object({ type: z.literal('clock'), id, client_sent_at: z.number().optional() }),
])
export type ClientMessage = z.infer<typeof clientMessage>
export type Hello = Extract<ClientMessage, { type: 'hello' }>

export const MOST_MESSAGE_BYTES = 64 * 1024
export const HELLO_WITHIN_MS = 5_000
export const HEARTBEAT_MS = 10_000
/** Name of this protocol, for `Sec-WebSocket-Protocol`; it may be left out. */
export const PROTOCOL = 'gostiny.auction.1'
