import { createDecipheriv } from 'node:crypto'
import type { Envelope } from '../command'
import { envelopeKey } from './envelope-key'
import { sharedSecret } from './key'

const POINT_BYTES = 65
const NONCE_BYTES = 12
const TAG_BYTES = 16

type Sealed = { lot_id: string; participant_id: string; ciphertext: string }
type Keys = { public_key: string; private_key: string }

/**
 * What a sealed bid says, or null when the key does not open it or nothing readable is in it. The ciphertext is bound
 * to its lot and participant: sent by another or to another lot it does not open. RULES.md §10.
 */
export function openEnvelope(sealed: Sealed, keys: Keys): Envelope | null {
  const text = decrypted(sealed, keys)
  const content = text === null ? null : parsed(text)
  if (!content) return null
  const { price, currency, quantity, blind } = content
  if (![price, currency, blind, quantity ?? ''].every((part) => typeof part === 'string')) return null
  const { participant_id } = sealed
  const envelope = { participant_id, price, currency, blind } as Envelope
  return quantity === undefined ? envelope : { ...envelope, quantity: quantity as string }
}

function decrypted({ lot_id, participant_id, ciphertext }: Sealed, keys: Keys): string | null {
  const bytes = Buffer.from(ciphertext, 'base64url')
  if (bytes.length <= POINT_BYTES + NONCE_BYTES + TAG_BYTES) return null
  const ephemeral = bytes.subarray(0, POINT_BYTES)
  const secret = sharedSecret(keys.private_key, ephemeral)
  if (!secret) return null
  const key = envelopeKey(secret, ephemeral, keys.public_key, { lot_id, participant_id })
  const nonce = bytes.subarray(POINT_BYTES, POINT_BYTES + NONCE_BYTES)
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
    decipher.setAuthTag(bytes.subarray(-TAG_BYTES))
    const body = bytes.subarray(POINT_BYTES + NONCE_BYTES, -TAG_BYTES)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

function parsed(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text)
    return value && typeof value === 'object' ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}
