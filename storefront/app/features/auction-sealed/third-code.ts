import { decrypted, derivedKey, encrypted } from './aes'
import { fromBase64Url, randomBytes, toBase64Url, utf8, type Bytes } from './bytes'

/** Without letters that are taken for digits. */
const ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'
const LETTERS = 25
const GROUP = 5
const PURPOSE = 'gostiny share of the third party'

/** A code of 123 random bits in groups of five, to be read out over the phone. */
export function newCode(): string {
  let code = ''
  while (code.length < LETTERS) {
    const [byte] = randomBytes(1)
    if (byte < ALPHABET.length * 8) code += ALPHABET[byte % ALPHABET.length]
  }
  return code.replace(new RegExp(`(.{${GROUP}})(?=.)`, 'g'), '$1-')
}

/** The same letters however they were typed. */
const plain = (code: string): string => code.toUpperCase().replace(/[^0-9A-Z]/g, '')

const keyOf = (code: string, salt: Bytes) => derivedKey(utf8(plain(code)), salt, PURPOSE)

/** The third party's share so that only its code opens it; bound to the key of the auction. Base64url. */
export async function lockedShare(share: string, code: string, publicKey: string): Promise<string> {
  const key = await keyOf(code, fromBase64Url(publicKey))
  return toBase64Url(await encrypted(key, utf8(share)))
}

/** The share, or null for a wrong code. */
export async function unlockedShare(locked: string, code: string, publicKey: string): Promise<string | null> {
  const key = await keyOf(code, fromBase64Url(publicKey))
  return decrypted(key, fromBase64Url(locked))
    .then((bytes) => new TextDecoder().decode(bytes))
    .catch(() => null)
}
