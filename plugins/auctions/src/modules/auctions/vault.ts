import { createCipheriv, createDecipheriv, createHmac, hkdfSync } from 'node:crypto'

const KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

/** Keys the house derives from one setting, each for one purpose: none of them tells another or the setting itself. */
export class Vault {
  private readonly keys = new Map<string, Buffer>()

  /** @param secret `AUCTION_VAULT_KEY`, any text of at least 32 characters. */
  constructor(private readonly secret: string) {}

  /** The key of a purpose, 32 bytes. */
  key(purpose: string): Buffer {
    const known = this.keys.get(purpose)
    if (known) return known
    const key = Buffer.from(hkdfSync('sha256', this.secret, 'gostiny auctions', purpose, KEY_BYTES))
    if (this.keys.size > MOST_KEYS) this.keys.clear()
    this.keys.set(purpose, key)
    return key
  }

  /** Encrypts a text for a purpose; `context` is bound to it. Base64url. */
  seal = (purpose: string, context: string, text: string): string => seal(this.key(purpose), context, text)

  /** @throws Error when the text was sealed for another purpose or context, or changed since. */
  open = (purpose: string, context: string, sealed: string): string =>
    unseal(this.key(purpose), context, sealed)
}

const MOST_KEYS = 10_000

/**
 * AES-256-GCM with a nonce made from key, context and text: the same text is sealed to the same bytes, so that a
 * decision that is chained twice has one head, and a nonce never serves two texts.
 */
export function seal(key: Buffer, context: string, text: string): string {
  const nonce = createHmac('sha256', key).update(`${context}|${text}`).digest().subarray(0, NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(context))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString('base64url')
}

/** Reads back what {@link seal} wrote. @throws Error for another key or context, or changed bytes. */
export function unseal(key: Buffer, context: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE_BYTES), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(context)).setAuthTag(bytes.subarray(-TAG_BYTES))
  const body = bytes.subarray(NONCE_BYTES, -TAG_BYTES)
  return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
}
