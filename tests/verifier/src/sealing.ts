import { createDecipheriv, createPrivateKey, createPublicKey, diffieHellman, hkdfSync } from 'node:crypto'
import { createECDH, hash } from 'node:crypto'
import type { Envelope } from './contract'

const [POINT, NONCE, TAG] = [65, 12, 16]

/** SHA-256, in hex, of a public key of sealed bids: what is compared with what suppliers were shown. */
export const sealingFingerprint = (publicKey: string): string =>
  hash('sha256', Buffer.from(publicKey, 'base64url'))

const jwkOf = (point: Buffer) => {
  if (point.length !== POINT || point[0] !== 4) throw new RangeError('no uncompressed point')
  const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'))
  return { kty: 'EC', crv: 'P-256', x, y }
}

/** Whether the text is a P-256 key that bids can be encrypted to. */
export const isSealingKey = (publicKey: unknown): boolean => {
  try {
    const point = Buffer.from(String(publicKey), 'base64url')
    createPublicKey({ key: jwkOf(point), format: 'jwk' })
    return point.toString('base64url') === publicKey
  } catch {
    return false
  }
}

/** Whether the private key is the one that belongs to the public one; both raw, in base64url. */
export const isKeyPair = (privateKey: unknown, publicKey: string): boolean => {
  try {
    const scalar = Buffer.from(String(privateKey), 'base64url')
    if (scalar.length !== 32 || scalar.toString('base64url') !== privateKey) return false
    const pair = createECDH('prime256v1')
    pair.setPrivateKey(scalar)
    return pair.getPublicKey().equals(Buffer.from(publicKey, 'base64url'))
  } catch {
    return false
  }
}

type Sealed = { lot_id: string; participant_id: string; ciphertext: string }

/** What an encrypted bid says, or null when the key does not open it (RULES.md §10). */
export const unseal = (sealed: Sealed, publicKey: string, privateKey: string): Envelope | null => {
  try {
    const { price, currency, quantity, blind } = JSON.parse(decrypt(sealed, publicKey, privateKey))
    const parts = [price, currency, blind, ...(quantity === undefined ? [] : [quantity])]
    if (parts.some((part) => typeof part !== 'string')) return null
    const { participant_id } = sealed
    return { participant_id, price, currency, blind, ...(quantity !== undefined && { quantity }) }
  } catch {
    return null
  }
}

const decrypt = (sealed: Sealed, publicKey: string, privateKey: string): string => {
  const bytes = Buffer.from(sealed.ciphertext, 'base64url')
  const own = Buffer.from(publicKey, 'base64url')
  const sender = bytes.subarray(0, POINT)
  const secret = diffieHellman({
    privateKey: createPrivateKey({ key: { ...jwkOf(own), d: privateKey }, format: 'jwk' }),
    publicKey: createPublicKey({ key: jwkOf(sender), format: 'jwk' }),
  })
  const purpose = ['gostiny sealed bid', sealed.lot_id, sealed.participant_id].join('|')
  const key = hkdfSync('sha256', secret, Buffer.concat([sender, own]), purpose, 32)
  const cipher = createDecipheriv(
    'aes-256-gcm',
    Buffer.from(key),
    bytes.subarray(POINT, POINT + NONCE),
  ).setAuthTag(bytes.subarray(bytes.length - TAG))
  const body = bytes.subarray(POINT + NONCE, bytes.length - TAG)
  return cipher.update(body).toString() + cipher.final().toString()
}
