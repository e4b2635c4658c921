const SCALE = 4
const FACTOR = 10n ** BigInt(SCALE)

/** A decimal string as a whole number of ten-thousandths. */
export const scaled = (amount: string) => {
  const [whole = '0', fraction = ''] = amount.replace('-', '').split('.')
  const value = BigInt(whole || '0') * FACTOR + BigInt(fraction.slice(0, SCALE).padEnd(SCALE, '0'))
  return amount.startsWith('-') ? -value : value
}

/** The sum of decimal strings to four digits after the point, exact where binary floats are not. */
export function sumAmounts(amounts: string[]): string {
  const sum = amounts.reduce((total, amount) => total + scaled(amount), 0n)
  const digits = (sum < 0n ? -sum : sum).toString().padStart(SCALE + 1, '0')
  return `${sum < 0n ? '-' : ''}${digits.slice(0, -SCALE)}.${digits.slice(-SCALE)}`
}
