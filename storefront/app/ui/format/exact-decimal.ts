/**
 * Exact text of the server ("12.5" or a fraction "100/3") as a decimal with at most so many digits after the point,
 * rounded to the nearest. Whole numbers all the way.
 */
export function decimalOf(text: string, digits: number): string {
  const [numerator = '0', denominator = '1'] = text.split('/')
  const isNegative = numerator.startsWith('-')
  const [whole = '0', fraction = ''] = numerator.replace('-', '').split('.')
  const scale = 10n ** BigInt(digits)
  const divisor = BigInt(denominator) * 10n ** BigInt(fraction.length)
  const units = (BigInt(whole + fraction) * scale * 2n + divisor) / (divisor * 2n)
  const shown = units.toString().padStart(digits + 1, '0')
  const point = shown.length - digits
  const written = digits ? `${shown.slice(0, point)}.${shown.slice(point)}` : shown
  return isNegative && units > 0n ? `-${written}` : written
}

/** For the place of a point in a drawing, where a binary float is near enough. */
export const approximate = (text: string): number => {
  const [numerator, denominator = '1'] = text.split('/')
  return Number(numerator) / Number(denominator)
}
