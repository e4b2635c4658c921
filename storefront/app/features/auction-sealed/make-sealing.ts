import { split } from 'shamir-secret-sharing'
import type { Sealing, ThirdParty } from '~/api/auctions.types'
import { fromBase64Url, sha256, toBase64Url, utf8 } from './bytes'
import { lockedShare, newCode } from './third-code'

const SHARES = 3
const NEEDED = 2

/** The key of an auction as its buyer's browser made it: what goes to the server, and what never does. */
export type MadeSealing = {
  sealing: Sealing
  fingerprint: string
  /** The buyer's own share. */
  share: string
  /** What opens the third party's share; told by the buyer, not by letter. */
  code: string
}

/** Makes the key of sealed offers and splits it. The private key itself is kept nowhere. */
export async function makeSealing(third: ThirdParty): Promise<MadeSealing> {
  const pair = await crypto.subtle.generateKey({ name: 'ECDH', namedCurve: 'P-256' }, true, ['deriveBits'])
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey))
  const { d = '' } = await crypto.subtle.exportKey('jwk', pair.privateKey)
  const [buyer, platform, thirds] = (await split(fromBase64Url(d), SHARES, NEEDED)).map(toBase64Url)
  const [code, public_key] = [newCode(), toBase64Url(point)]
  const hashOf = (share: string) => sha256(utf8(share))
  return {
    sealing: {
      public_key,
      share_hashes: {
        buyer: await hashOf(buyer),
        platform: await hashOf(platform),
        third: await hashOf(thirds),
      },
      platform_share: platform,
      third: { ...third, share: await lockedShare(thirds, code, public_key) },
    },
    fingerprint: await sha256(point),
    share: buyer,
    code,
  }
}
