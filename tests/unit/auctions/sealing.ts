import { createCipheriv, createECDH, hkdfSync } from 'node:crypto'

const pairOf = (digit: string) => {
  const pair = createECDH('prime256v1')
  pair.setPrivateKey(digit.repeat(64), 'hex')
  return pair
}
const own = pairOf('1')
const sender = pairOf('2')

/** The key of the sealed lots of these tests, and one that is none of theirs. */
export const KEY = { public_key: own.getPublicKey('base64url'), private_key: own.getPrivateKey('base64url') }
export const WRONG_KEY = sender.getPrivateKey('base64url')

/** A text encrypted to the key as RULES.md §10 says; always the same, so that a play can be told again. */
export function encrypted(lotId: string, participantId: string, text: string): string {
  const from = sender.getPublicKey()
  const salt = Buffer.concat([from, own.getPublicKey()])
  const info = `gostiny sealed bid|${lotId}|${participantId}`
  const key = hkdfSync('sha256', sender.computeSecret(own.getPublicKey()), salt, info, 32)
  const nonce = Buffer.alloc(12, participantId)
  const cipher = createCipheriv('aes-256-gcm', Buffer.from(key), nonce)
  const body = Buffer.concat([cipher.update(text), cipher.final()])
  return Buffer.concat([from, nonce, body, cipher.getAuthTag()]).toString('base64url')
}
