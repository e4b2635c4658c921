import { createPrivateKey, createPublicKey, sign, type KeyObject } from 'node:crypto'
import { promisify } from 'node:util'

const signAside = promisify(sign)

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

  private readonly secrets = new Map<string, string>()

  private signed = (...parts: Part[]): string => sign(null, textOf(parts), this.key).toString('base64')

  /** Signed beside the thread that decides: a signature takes longer than a decision. */
  private signedAside = async (...parts: Part[]): Promise<string> =>
    (await signAside(null, textOf(parts), this.key)).toString('base64')

  /** A secret for one purpose that only whoever holds the key can make again. */
  secretFor(purpose: string): string {
    const secret = this.secrets.get(purpose) ?? this.signed('secret', purpose)
    this.secrets.set(purpose, secret)
    return secret
  }

  head = (lotId: string, seq: number, head: string, at: number): string => this.signed(lotId, seq, head, at)

  /** The signatures of many heads, in their order. */
  heads = (heads: readonly { lot_id: string; seq: number; head: string }[], at: number): Promise<string[]> =>
    Promise.all(heads.map(({ lot_id, seq, head }) => this.signedAside(lot_id, seq, head, at)))

  receipt = (receipt: {
    lot_id: string
    seq: number
    at: number
    participant_id: string
    value: string
    head: string
  }): Promise<string> => {
    const { lot_id, seq, at, participant_id, value, head } = receipt
    return this.signedAside(lot_id, seq, at, participant_id, value, head)
  }

  /** What the protocol of one participant says beside the record: his terms by their digest. */
  terms = (lotId: string, participantId: string, digest: string): Promise<string> =>
    this.signedAside(lotId, participantId, digest)

  /** That the rows a participant is not shown have the heads with this digest. */
  sum = (lotId: string, participantId: string, { from, to, digest }: HeadsDigest): Promise<string> =>
    this.signedAside(lotId, participantId, from, to, digest)
}

/** SHA-256, in hex, of the heads of the rows from one seq to another, written one after the other. */
export type HeadsDigest = { from: number; to: number; digest: string }

type Part = string | number

const textOf = (parts: Part[]): Buffer => Buffer.from(parts.join('|'))
