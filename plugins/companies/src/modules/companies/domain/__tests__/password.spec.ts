import fc from 'fast-check'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordFault } from '..'
import { commonPasswords } from '../common-passwords'

const email = 'anna.koval@zarya.ua'

describe('password policy', () => {
  it.each([
    ['nine char', 'password_too_short'],
    ['ten chars!', null],
    ['тёплый хлеб', null],
    ['𝔞𝔟𝔠𝔡𝔢', 'password_too_short'],
    ['x'.repeat(MAX_PASSWORD_LENGTH + 1), 'password_too_long'],
    [email, 'password_is_email'],
    [' ANNA.KOVAL@zarya.ua ', 'password_is_email'],
    ['anna.koval', 'password_is_email'],
    ['1234567890', 'password_common'],
    ['QwertyUIOP', 'password_common'],
    ['ЙЦУКЕНГШЩЗ', 'password_common'],
    ['abcabcabcabc', 'password_common'],
    ['aaaaaaaaaa', 'password_common'],
    ['correct horse battery', null],
  ])('%s → %s', (password, fault) => expect(passwordFault(password, email)).toBe(fault))

  it('refuses everything shorter than the minimum and nothing for length alone above it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 40 }), (password) => {
        const isShort = password.length < MIN_PASSWORD_LENGTH
        expect(passwordFault(password, email) === 'password_too_short').toBe(isShort)
      }),
    )
  })

  it('lists only passwords that length alone would let through', () => {
    expect([...commonPasswords].filter((password) => [...password].length < MIN_PASSWORD_LENGTH)).toEqual([])
    expect([...commonPasswords].filter((password) => password !== password.toLowerCase())).toEqual([])
  })
})
