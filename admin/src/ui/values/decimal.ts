const scale = 6

/** Sum of decimal strings, exact to six digits after the point, without a binary float on the way. */
export function sumDecimals(values: (string | number)[]): string {
  const total = values.reduce<bigint>((sum, value) => sum + toScaled(String(value)), 0n)
  return fromScaled(total)
}

function toScaled(value: string): bigint {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(value.trim()) ?? []
  const digits = BigInt(whole + fraction.slice(0, scale).padEnd(scale, '0'))
  return sign ? -digits : digits
}

function fromScaled(value: bigint): string {
  const digits = String(value < 0n ? -value : value).padStart(scale + 1, '0')
  const fraction = digits.slice(-scale).replace(/0+$/, '')
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}${fraction && `.${fraction}`}`
}
