import { z } from '@medusajs/framework/zod'
import { isPublicKey } from '../modules/auctions/domain'

const hash = z.string().regex(/^[0-9a-f]{64}$/)
/** A share of the key: 33 bytes in base64url. */
export const share = z.string().regex(/^[\w-]{44}$/)

/**
 * What the buyer's browser made when it split the key of sealed bids. Of the three shares the server gets its own in
 * the clear, the third party's encrypted to a code it never sees, and the buyer's not at all; of each its hash.
 */
export const sealingBody = z.object({
  public_key: z.string().refine(isPublicKey, 'must be a P-256 key'),
  share_hashes: z.object({ buyer: hash, platform: hash, third: hash }),
  platform_share: share,
  third: z.object({
    name: z.string().trim().min(1).max(200),
    email: z.email().max(200),
    language: z.enum(['en', 'ru', 'uk']).default('en'),
    /** AES-256-GCM under a key from the code the buyer passes on, base64url. */
    share: z.string().min(40).max(400),
  }),
})
export type SealingBody = z.infer<typeof sealingBody>

export const publishBody = z.object({ sealing: sealingBody.optional() })
export type PublishBody = z.infer<typeof publishBody>

/** The buyer hands in his share, or asks the platform for its own. */
export const presentBody = z.discriminatedUnion('holder', [
  z.object({ holder: z.literal('buyer'), share }),
  z.object({ holder: z.literal('platform') }),
])
export type PresentBody = z.infer<typeof presentBody>

export const thirdShareBody = z.object({ share })
export type ThirdShareBody = z.infer<typeof thirdShareBody>
