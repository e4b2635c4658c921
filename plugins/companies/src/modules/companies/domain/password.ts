import { commonPasswords } from './common-passwords'

export const MIN_PASSWORD_LENGTH = 10
export const MAX_PASSWORD_LENGTH = 200

export type PasswordFault =
  'password_too_short' | 'password_too_long' | 'password_is_email' | 'password_common'

/**
 * Why a password is not accepted, or null. Length and a list of common passwords, no composition rules
 * (NIST SP 800-63B, 5.1.1.2). Length is counted in code points.
 */
export function passwordFault(password: string, email: string): PasswordFault | null {
  const length = [...password].length
  if (length < MIN_PASSWORD_LENGTH) return 'password_too_short'
  if (length > MAX_PASSWORD_LENGTH) return 'password_too_long'
  const plain = password.trim().toLowerCase()
  const address = email.trim().toLowerCase()
  if (plain === address || plain === address.split('@')[0]) return 'password_is_email'
  if (commonPasswords.has(plain) || isOneWordRepeated(plain)) return 'password_common'
  return null
}

/** aaaaaaaaaa, abcabcabcabc, 1212121212. */
const isOneWordRepeated = (text: string): boolean => /^(.{1,4}?)\1{2,}$/u.test(text)
