import { rational, type Rational } from './rational'

const POWERS = Array.from({ length: 81 }, (_, exponent) => 10n ** BigInt(exponent))

/** Ten to the power of a number of decimals. */
export const powerOfTen = (decimals: number): bigint => POWERS[decimals] ?? 10n ** BigInt(decimals)

const PLAIN = /^-?\d{1,20}(?:\.\d{1,10})?$/
const BOUNDED = /^-?\d{1,40}(?:\.\d{1,40})?$/

/** How many digits a decimal has after its point. */
export const decimalsOf = (text: string) => {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - point - 1
}

/** The number a text of digits, unchecked, stands for. Throws a SyntaxError when it is none. */
export const exact = (text: string): Rational => {
  const decimals = decimalsOf(text)
  return rational(BigInt(decimals === 0 ? text : text.replace('.', '')), powerOfTen(decimals))
}

/** Whether somebody sent a plain decimal: at most 20 digits before and 10 after the point. */
export const isPlainDecimal = (text: unknown): text is string => typeof text === 'string' && PLAIN.test(text)

/** A decimal somebody sent, or null when it is not plain. */
export const plainDecimal = (text: unknown): Rational | null => (isPlainDecimal(text) ? exact(text) : null)

const MOST_KNOWN = 1_000
const known = new Map<string, Rational>()

/**
 * A decimal of the rules or of an award: at most 40 digits on each side. Throws a TypeError when it is none.
 * The few that rules repeat at every bid are read once.
 */
export const decimal = (text: string): Rational => {
  const before = known.get(text)
  if (before) return before
  if (typeof text !== 'string' || !BOUNDED.test(text)) throw new TypeError('Not a decimal')
  const value = exact(text)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, value)
  return value
}

/** An amount given in units of the last decimal as text with exactly that many decimals: (-5n, 2) is "-0.05". */
export const fixedText = (units: bigint, decimals: number): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals)
  const sign = units < 0n ? '-' : ''
  return decimals === 0 ? `${sign}${whole}` : `${sign}${whole}.${digits.slice(-decimals)}`
}
