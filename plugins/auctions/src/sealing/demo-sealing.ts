import { createCipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { split } from 'shamir-secret-sharing'
import { pairOf } from '../modules/auctions/domain'
import { hashOf } from './keep-sealing'
import type { SealingBody } from './sealing-body'

type Third = Omit<SealingBody['third'], 'share'>

const SHARES = 3
const NEEDED = 2
const NONCE_BYTES = 12
const KEY_BYTES = 32
const PURPOSE = 'gostiny share of the third party'

/**
 * A split key for an auction of the demo, where no buyer sits at a browser to make it: the same as the portal makes. The
 * buyer's share is kept by nobody; those of platform and third party open the offers. @param code opens the third's share
 */
export async function demoSealing(third: Third, code: string): Promise<SealingBody> {
  const { private_key, point } = pairOf(randomBytes)
  const parts = await split(new Uint8Array(Buffer.from(private_key, 'base64url')), SHARES, NEEDED)
  const [buyer, platform, thirds] = parts.map((part) => Buffer.from(part).toString('base64url'))
  return {
    public_key: point.toString('base64url'),
    share_hashes: { buyer: hashOf(buyer), platform: hashOf(platform), third: hashOf(thirds) },
    platform_share: platform,
    third: { ...third, share: lockedShare(thirds, code, point) },
  }
}

/** The share so that only its code opens it, as the page of the third party does. */
function lockedShare(share: string, code: string, point: Buffer): string {
  const letters = code.toUpperCase().replace(/[^0-9A-Z]/g, '')
  const key = Buffer.from(hkdfSync('sha256', letters, point, PURPOSE, KEY_BYTES))
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const body = Buffer.concat([cipher.update(share, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}
