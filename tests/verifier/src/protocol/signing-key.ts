import { createHash, createPublicKey, type KeyObject } from 'node:crypto'

/** The house's Ed25519 key, or null; one key has one spelling, so that no letter of it can be changed unseen. */
export const signingKey = (pem: string): KeyObject | null => {
  try {
    const key = createPublicKey(pem)
    const isPlain = key.export({ type: 'spki', format: 'pem' }) === pem
    return isPlain && key.asymmetricKeyType === 'ed25519' ? key : null
  } catch {
    return null
  }
}

/** SHA-256, in hex, of the key's DER. */
export const fingerprintOf = (key: KeyObject): string =>
  createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('hex')
