/**
 * Exact decimals for sums over millions of rows: a bigint of millionths. The ledger stores numeric(24,6), so
 * every amount in it is a whole number of millionths and addition is exact in any order.
 */
export type Amount = bigint

const DIGITS = 6
const ONE = 10n ** BigInt(DIGITS)

/** Reads "12.5", "-0.000001" or "7"; digits beyond the sixth are cut, null is 0. */
export function amount(text: string | null | undefined): Amount {
  if (!text) {
    return 0n
  }
  const point = text.indexOf('.')
  if (point < 0) {
    return BigInt(text) * ONE
  }
  const fraction = text.slice(point + 1, point + 1 + DIGITS).padEnd(DIGITS, '0')
  const whole = text.slice(0, point)
  return BigInt(whole + fraction)
}

/** Writes without trailing zeros, with at least two decimals: 12500000n → "12.50". */
export function formatAmount(value: Amount): string {
  const digits = (value < 0n ? -value : value).toString().padStart(DIGITS + 1, '0')
  const whole = digits.slice(0, -DIGITS)
  const fraction = digits.slice(-DIGITS).replace(/0+$/, '').padEnd(2, '0')
  return `${value < 0n ? '-' : ''}${whole}.${fraction}`
}

/** Writes a quantity: as an amount, but a whole one without decimals. */
export function formatQuantity(value: Amount): string {
  return formatAmount(value).replace(/\.00$/, '')
}

/** The nearest double, for shares and logarithms only. */
export function toNumber(value: Amount): number {
  return Number(value) / Number(ONE)
}

/** part / whole as a share, 0 when there is no whole. */
export function share(part: Amount, whole: Amount): number {
  return whole === 0n ? 0 : Number(part) / Number(whole)
}

/** a / n, rounded half away from zero to the millionth; 0 when n is 0. */
export function divide(value: Amount, count: number): Amount {
  if (count === 0) {
    return 0n
  }
  const n = BigInt(count)
  const half = n / 2n
  return value >= 0n ? (value + half) / n : -((-value + half) / n)
}
