import { joined, randomBytes, utf8, type Bytes } from './bytes'

export const NONCE_BYTES = 12

/** A key of AES-256-GCM made from a secret for one purpose. */
export async function derivedKey(secret: Bytes, salt: Bytes, purpose: string): Promise<CryptoKey> {
  const base = await crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey'])
  const how = { name: 'HKDF', hash: 'SHA-256', salt, info: utf8(purpose) }
  const aes = { name: 'AES-GCM', length: 256 }
  return crypto.subtle.deriveKey(how, base, aes, false, ['encrypt', 'decrypt'])
}

/** Nonce and ciphertext as one. */
export async function encrypted(key: CryptoKey, content: Bytes): Promise<Bytes> {
  const iv = randomBytes(NONCE_BYTES)
  const body = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, content)
  return joined(iv, new Uint8Array(body))
}

/** @throws OperationError for another key or changed bytes. */
export async function decrypted(key: CryptoKey, bytes: Bytes): Promise<Bytes> {
  const iv = bytes.slice(0, NONCE_BYTES)
  return new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, bytes.slice(NONCE_BYTES)))
}
