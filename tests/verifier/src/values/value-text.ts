import type { ValueText } from '../contract'
import { exact, fixedText, powerOfTen } from './decimal'
import { over, type Rational } from './rational'

const divisor = (a: bigint, b: bigint): bigint => {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

/** How often `factor` divides `value`, and what remains. */
const strip = (value: bigint, factor: bigint) => {
  let [rest, count] = [value, 0]
  while (rest % factor === 0n) {
    rest /= factor
    count += 1
  }
  return { rest, count }
}

const EXPONENTS = new Map(Array.from({ length: 41 }, (_, exponent) => [powerOfTen(exponent), exponent]))

const withoutTrailingZeros = (text: string) => {
  let end = text.length
  while (text[end - 1] === '0') end -= 1
  return text.slice(0, text[end - 1] === '.' ? end - 1 : end)
}

const fractionText = (value: Rational): ValueText => {
  const common = divisor(value.n, value.d)
  const n = value.n / common
  const d = value.d / common
  const twos = strip(d, 2n)
  const fives = strip(twos.rest, 5n)
  if (fives.rest !== 1n) return `${n}/${d}`
  const decimals = Math.max(twos.count, fives.count)
  return fixedText((n * powerOfTen(decimals)) / d, decimals)
}

/** The one text of a value: "12.5", "-3", or the reduced fraction "100/3" when no decimal ends. */
export const valueText = (value: Rational): ValueText => {
  const decimals = EXPONENTS.get(value.d)
  if (decimals === undefined) return fractionText(value)
  return decimals === 0 ? value.n.toString() : withoutTrailingZeros(fixedText(value.n, decimals))
}

/** The value a text stands for. Throws a SyntaxError when it is neither a decimal nor a fraction. */
export const valueOf = (text: ValueText): Rational => {
  const line = text.indexOf('/')
  return line < 0 ? exact(text) : over(exact(text.slice(0, line)), exact(text.slice(line + 1)))
}
