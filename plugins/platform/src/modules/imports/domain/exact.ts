/** Decimal places kept in exact sums. */
const PLACES = 12

/** A decimal string as a whole number of 10⁻¹². */
export function exact(text: string): bigint {
  const match = /^(-?)(\d+)(?:\.(\d{1,12}))?$/.exec(text)
  if (!match) throw new RangeError(`not a decimal with at most ${PLACES} places: ${text}`)
  const [, sign, whole, fraction = ''] = match
  const size = BigInt(whole + fraction.padEnd(PLACES, '0'))
  return sign ? -size : size
}

/** The decimal string of a whole number of 10⁻¹², without trailing zeros. */
export function decimalText(value: bigint): string {
  const digits = (value < 0n ? -value : value).toString().padStart(PLACES + 1, '0')
  const fraction = digits.slice(-PLACES).replace(/0+$/, '')
  const whole = digits.slice(0, -PLACES)
  return `${value < 0n ? '-' : ''}${whole}${fraction ? `.${fraction}` : ''}`
}

export const addExact = (...terms: string[]): string =>
  decimalText(terms.reduce((sum, term) => sum + exact(term), 0n))

export const subtractExact = (from: string, what: string): string => decimalText(exact(from) - exact(what))

/** quantity × price, exactly. */
export const multiplyExact = (left: string, right: string): string =>
  decimalText((exact(left) * exact(right)) / 10n ** BigInt(PLACES))
