import { createECDH } from 'node:crypto'

const CURVE = 'prime256v1'
const POINT_BYTES = 65
const SCALAR_BYTES = 32
/** How many points the curve has. */
const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n
/** So many more than a scalar has that no value of it is likelier than another (FIPS 186-5, A.2.1). */
const DRAWN_BYTES = SCALAR_BYTES + 8

const bytesOf = (text: string, length: number): Buffer | null => {
  const bytes = Buffer.from(text, 'base64url')
  return bytes.length === length && bytes.toString('base64url') === text ? bytes : null
}

/** The public key that belongs to a private one, both raw in base64url; null when it is no P-256 key. */
export function publicKeyOf(privateKey: string): string | null {
  const scalar = bytesOf(privateKey, SCALAR_BYTES)
  if (!scalar) return null
  try {
    const pair = createECDH(CURVE)
    pair.setPrivateKey(scalar)
    return pair.getPublicKey('base64url')
  } catch {
    return null
  }
}

/** A pair of keys from a source of random bytes: the private one raw in base64url, the public one as a point. */
export function pairOf(draw: (length: number) => Buffer): { private_key: string; point: Buffer } {
  const number = (BigInt(`0x${draw(DRAWN_BYTES).toString('hex')}`) % (ORDER - 1n)) + 1n
  const scalar = Buffer.from(number.toString(16).padStart(2 * SCALAR_BYTES, '0'), 'hex')
  const pair = createECDH(CURVE)
  pair.setPrivateKey(scalar)
  return { private_key: scalar.toString('base64url'), point: pair.getPublicKey() }
}

/** What two keys have in common, as one of them sees it; null when the other is no point of the curve. */
export function sharedSecret(privateKey: string, publicKey: Buffer): Buffer | null {
  try {
    const pair = createECDH(CURVE)
    pair.setPrivateKey(Buffer.from(privateKey, 'base64url'))
    return pair.computeSecret(publicKey)
  } catch {
    return null
  }
}

/** Whether the text is a point of P-256, uncompressed, in base64url. */
export function isPublicKey(text: unknown): text is string {
  const point = typeof text === 'string' ? bytesOf(text, POINT_BYTES) : null
  if (!point) return false
  const pair = createECDH(CURVE)
  pair.generateKeys()
  return sharedSecret(pair.getPrivateKey('base64url'), point) !== null
}
