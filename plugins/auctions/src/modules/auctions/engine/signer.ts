import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'

/** Signs heads and receipts with the house's Ed25519 key; the same text always has the same signature. */
export class Signer {
  private readonly key: KeyObject
  /** PEM of the public key, for whoever verifies. */
  readonly publicKey: string

  /** @param secret private key, PKCS #8 in base64. @throws when it is no Ed25519 key. */
  constructor(secret: string) {
    this.key = createPrivateKey({ key: Buffer.from(secret, 'base64'), format: 'der', type: 'pkcs8' })
    if (this.key.asymmetricKeyType !== 'ed25519') throw new Error('the signing key is no Ed25519 key')
    this.publicKey = createPublicKey(this.key).export({ type: 'spki', format: 'pem' }).toString()
  }

  private signed = (...parts: (string | number)[]): string =>
    sign(null, Buffer.from(parts.join('|')), this.key).toString('base64')

  /** A secret for one purpose that only whoever holds the key can make again. */
  secretFor = (purpose: string): string => this.signed('secret', purpose)

  head = (lotId: string, seq: number, head: string, at: number): string => this.signed(lotId, seq, head, at)

  receipt = (receipt: {
    lot_id: string
    seq: number
    at: number
    participant_id: string
    value: string
    head: string
  }): string => {
    const { lot_id, seq, at, participant_id, value, head } = receipt
    return this.signed(lot_id, seq, at, participant_id, value, head)
  }
}
