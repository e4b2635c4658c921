import { hkdfSync } from 'node:crypto'

const KEY_BYTES = 32

type Bound = { lot_id: string; participant_id: string }

/**
 * The key of one envelope, from what its ephemeral key and the lot's have in common. It is bound to lot and participant:
 * sent by another or to another lot the envelope does not open. RULES.md §10.
 */
export function envelopeKey(
  secret: Buffer,
  ephemeral: Buffer,
  public_key: string,
  { lot_id, participant_id }: Bound,
): Buffer {
  const salt = Buffer.concat([ephemeral, Buffer.from(public_key, 'base64url')])
  const info = `gostiny sealed bid|${lot_id}|${participant_id}`
  return Buffer.from(hkdfSync('sha256', secret, salt, info, KEY_BYTES))
}
