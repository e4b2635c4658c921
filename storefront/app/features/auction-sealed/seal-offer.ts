import { derivedKey, encrypted } from './aes'
import { fromBase64Url, joined, randomBytes, sha256, toBase64Url, toHex, utf8 } from './bytes'

/** Longer than any offer, so that its length tells nothing of the price. */
const PADDED_LETTERS = 400
const BLIND_BYTES = 16

export type Offer = {
  lot_id: string
  participant_id: string
  public_key: string
  price: string
  currency: string
  quantity?: string
}
export type SealedOffer = { commitment: string; ciphertext: string }

/** An offer nobody reads before the opening: what it is held to, and itself encrypted to the auction's key. */
export async function sealOffer({ public_key, ...offer }: Offer): Promise<SealedOffer> {
  const { lot_id, participant_id, price, currency, quantity } = offer
  const blind = toHex(randomBytes(BLIND_BYTES))
  const commitment = await sha256(utf8([lot_id, participant_id, price, quantity ?? '', blind].join('|')))
  const curve = { name: 'ECDH', namedCurve: 'P-256' }
  const own = fromBase64Url(public_key)
  const addressee = await crypto.subtle.importKey('raw', own, curve, false, [])
  const sender = await crypto.subtle.generateKey(curve, true, ['deriveBits'])
  const secret = new Uint8Array(
    await crypto.subtle.deriveBits({ name: 'ECDH', public: addressee }, sender.privateKey, 256),
  )
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', sender.publicKey))
  const purpose = `gostiny sealed bid|${lot_id}|${participant_id}`
  const key = await derivedKey(secret, joined(point, own), purpose)
  const content = JSON.stringify({ price, currency, quantity, blind }).padEnd(PADDED_LETTERS)
  return { commitment, ciphertext: toBase64Url(joined(point, await encrypted(key, utf8(content)))) }
}
