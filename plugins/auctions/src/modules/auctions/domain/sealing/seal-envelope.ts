import { createCipheriv } from 'node:crypto'
import type { Envelope, SealedBidCommand } from '../command'
import { commitmentOf } from '../commitment'
import { envelopeKey } from './envelope-key'
import { pairOf, sharedSecret } from './key'

/** So many bytes that nobody can guess. */
export type DrawBytes = (length: number) => Buffer

/** As long as those the portal makes, so that nobody tells one from the other. */
const PADDED_LETTERS = 400
const NONCE_BYTES = 12
const BLIND_BYTES = 16

/**
 * A sealed bid on an offer: what it is held to, and itself encrypted to the lot's key, as the portal does it in the
 * browser. Blind, ephemeral key and nonce are drawn from the source. RULES.md §10.
 * @throws RangeError when the key is none
 */
export function sealEnvelope(
  { lot_id, public_key }: { lot_id: string; public_key: string },
  offer: Omit<Envelope, 'blind'>,
  draw: DrawBytes,
): Pick<SealedBidCommand, 'commitment' | 'ciphertext'> {
  const { participant_id, ...content } = offer
  const blind = draw(BLIND_BYTES).toString('hex')
  const { private_key, point } = pairOf(draw)
  const secret = sharedSecret(private_key, Buffer.from(public_key, 'base64url'))
  if (!secret) throw new RangeError('sealed bids need a P-256 key to be encrypted to')
  const nonce = draw(NONCE_BYTES)
  const key = envelopeKey(secret, point, public_key, { lot_id, participant_id })
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  const text = JSON.stringify({ ...content, blind }).padEnd(PADDED_LETTERS)
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return {
    commitment: commitmentOf(lot_id, { ...offer, blind }),
    ciphertext: Buffer.concat([point, nonce, body, cipher.getAuthTag()]).toString('base64url'),
  }
}
