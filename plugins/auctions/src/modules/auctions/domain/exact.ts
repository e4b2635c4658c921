import type { Decimal } from './rules'

/** An exact number n / d with d > 0, not necessarily reduced. Never a binary float. */
export type Exact = { readonly n: bigint; readonly d: bigint }

const DECIMAL = /^-?\d{1,20}(\.\d{1,10})?$/

/** Whether the text is a plain decimal: at most 20 digits before and 10 after the point, no exponent. */
export const isDecimal = (text: unknown): text is Decimal => typeof text === 'string' && DECIMAL.test(text)

/** Whether the text is a plain decimal at or above zero. */
export const isAmount = (text: unknown): text is Decimal => isDecimal(text) && compare(exact(text), zero) >= 0

/** Digits after the point. */
export function decimalsOf(text: Decimal): number {
  const point = text.indexOf('.')
  return point < 0 ? 0 : text.length - 1 - point
}

/** @throws SyntaxError when the text is not a decimal. */
export function exact(text: Decimal): Exact {
  const point = text.indexOf('.')
  if (point < 0) return { n: BigInt(text), d: 1n }
  return {
    n: BigInt(text.slice(0, point) + text.slice(point + 1)),
    d: 10n ** BigInt(text.length - 1 - point),
  }
}

export const zero: Exact = { n: 0n, d: 1n }

export const add = (a: Exact, b: Exact): Exact =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
export const negate = (a: Exact): Exact => ({ n: -a.n, d: a.d })
export const subtract = (a: Exact, b: Exact): Exact => add(a, negate(b))
export const multiply = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d })
export const absolute = (a: Exact): Exact => (a.n < 0n ? negate(a) : a)

/** @throws RangeError when b is zero. */
export function divide(a: Exact, b: Exact): Exact {
  if (b.n === 0n) throw new RangeError('division by zero')
  return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n }
}

/** Below, at or above zero as a is below, at or above b. */
export function compare(a: Exact, b: Exact): number {
  const left = a.d === b.d ? a.n : a.n * b.d
  const right = a.d === b.d ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b)
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b)

const floorDivide = (n: bigint, d: bigint): bigint => (n >= 0n || n % d === 0n ? n / d : n / d - 1n)

/** The greatest number with so many decimals that is not above a, written with all of them. */
export function roundDown(a: Exact, decimals: number): Decimal {
  return decimalText(floorDivide(a.n * 10n ** BigInt(decimals), a.d), decimals)
}

/** The least number with so many decimals that is not below a. */
export function roundUp(a: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals)
  return { n: -floorDivide(-a.n * scale, a.d), d: scale }
}

function decimalText(units: bigint, decimals: number): Decimal {
  if (decimals === 0) return String(units)
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0')
  return `${units < 0n ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))

/** As text: a decimal without trailing zeros where there is a finite one, else a reduced fraction "n/d". */
export function exactText(a: Exact): string {
  const tens = powerOfTen(a.d)
  if (tens !== null) return withoutZeros(decimalText(a.n, tens))
  const common = gcd(a.n < 0n ? -a.n : a.n, a.d)
  const n = a.n / common
  const d = a.d / common
  const decimals = finiteDecimals(d)
  return decimals === null ? `${n}/${d}` : decimalText((n * 10n ** BigInt(decimals)) / d, decimals)
}

const TENS = new Map(Array.from({ length: 40 }, (_, power) => [10n ** BigInt(power), power]))
const powerOfTen = (d: bigint): number | null => TENS.get(d) ?? null

const withoutZeros = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text)

/** How many decimals 1/d has, or null when they never end. */
function finiteDecimals(d: bigint): number | null {
  let [twos, fives, rest] = [0, 0, d]
  for (; rest % 2n === 0n; rest /= 2n) twos++
  for (; rest % 5n === 0n; rest /= 5n) fives++
  return rest === 1n ? Math.max(twos, fives) : null
}

/** Reads back what `exactText` wrote. */
export function exactOf(text: string): Exact {
  const slash = text.indexOf('/')
  return slash < 0 ? exact(text) : { n: BigInt(text.slice(0, slash)), d: BigInt(text.slice(slash + 1)) }
}
