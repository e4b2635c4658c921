/** An exact number: a numerator over a denominator above zero, not necessarily reduced. */
export type Rational = { readonly n: bigint; readonly d: bigint }

/** A rational of two integers, `d` not zero. */
export const rational = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d })

export const ZERO = rational(0n)
export const ONE = rational(1n)
export const HUNDRED = rational(100n)

export const plus = (a: Rational, b: Rational): Rational =>
  a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }

export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d })

export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })

/** The quotient; `b` must not be zero. */
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)

/** Below zero, zero or above zero as `a` is below, equal to or above `b`. */
export const compare = (a: Rational, b: Rational): number => {
  const left = a.d === b.d ? a.n : a.n * b.d
  const right = a.d === b.d ? b.n : b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

export const isBelow = (a: Rational, b: Rational) => compare(a, b) < 0
export const isAbove = (a: Rational, b: Rational) => compare(a, b) > 0
export const isEqual = (a: Rational, b: Rational) => compare(a, b) === 0
export const isZero = (a: Rational) => a.n === 0n

export const absolute = (a: Rational): Rational => (a.n < 0n ? { n: -a.n, d: a.d } : a)
export const lowest = (values: Rational[]) => values.reduce((a, b) => (isBelow(b, a) ? b : a))
export const highest = (values: Rational[]) => values.reduce((a, b) => (isAbove(b, a) ? b : a))

/** The greatest integer not above `a`. */
export const floor = (a: Rational): bigint => {
  const whole = a.n / a.d
  return a.n < 0n && whole * a.d !== a.n ? whole - 1n : whole
}

/** The least integer not below `a`. */
export const ceil = (a: Rational): bigint => -floor({ n: -a.n, d: a.d })
