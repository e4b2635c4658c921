import BigNumber from 'bignumber.js'

/** A number written out in base ten, such as `'12.50'`: how amounts and quantities travel without rounding. */
export type Decimal = string

/** Decimals every amount is shown with, even when they are zero: `'12.50'`, but `'0.0365'` stays as it is. */
const SHOWN_DECIMALS = 2

/** Decimals of so many digits at most are told apart by binary floats, and in the right order. */
const TOLD_APART_DIGITS = 15

const isShort = (value: BigNumber.Value): boolean =>
  typeof value === 'number' || (typeof value === 'string' && value.length <= TOLD_APART_DIGITS)

/** Exact comparison of two decimals: negative, zero or positive. */
export function compareDecimals(a: BigNumber.Value, b: BigNumber.Value): number {
  if (isShort(a) && isShort(b)) return Number(a) - Number(b)
  return new BigNumber(a).comparedTo(b) as number
}

/** `unit × quantity`, exact. */
export function multiply(unit: BigNumber.Value, quantity: BigNumber.Value): Decimal {
  return new BigNumber(unit).multipliedBy(quantity).toFixed()
}

/** The exact sum of decimals; `'0'` of none. */
export function sum(values: BigNumber.Value[]): Decimal {
  return values.reduce<BigNumber>((total, value) => total.plus(value), new BigNumber(0)).toFixed()
}

/** An amount in major units as the wire carries it: never rounded, at least two decimals. */
export function formatAmount(value: BigNumber.Value): Decimal {
  const amount = new BigNumber(value)
  return amount.toFixed(Math.max(SHOWN_DECIMALS, amount.decimalPlaces() ?? 0))
}
