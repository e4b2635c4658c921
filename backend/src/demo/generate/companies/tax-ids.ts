import type { Random } from '../random'

const digits = (random: Random, count: number): number[] =>
  Array.from({ length: count }, () => random.integer(0, 9))
const weigh = (values: number[], weights: number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * values[i], 0)

/** ЄДРПОУ, eight digits: weighted sum modulo 11, second weights when it gives 10. */
function edrpou(random: Random): string {
  const body = [3, random.integer(1, 9), ...digits(random, 5)]
  const number = Number(body.join('')) * 10
  const base = number < 30_000_000 || number > 60_000_000 ? [1, 2, 3, 4, 5, 6, 7] : [7, 1, 2, 3, 4, 5, 6]
  const first = weigh(body, base) % 11
  const check =
    first < 10
      ? first
      : (weigh(
          body,
          base.map((weight) => weight + 2),
        ) %
          11) %
        10
  return [...body, check].join('')
}

/** БИН, twelve digits: year and month of registration, 4 for a legal entity, then a number and the check digit. */
function bin(random: Random): string {
  const year = random.integer(5, 23)
  const month = random.integer(1, 12)
  const start = [...String(year).padStart(2, '0'), ...String(month).padStart(2, '0')].map(Number)
  const body = [...start, 4, 0, ...digits(random, 5)]
  const first = weigh(body, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11
  const check = first < 10 ? first : weigh(body, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11
  return check === 10 ? bin(random) : [...body, check].join('')
}

/** USt-IdNr.: ISO/IEC 7064, MOD 11,10. */
function german(random: Random): string {
  const body = [random.integer(1, 9), ...digits(random, 7)]
  const product = body.reduce((carry, digit) => {
    const sum = (digit + carry) % 10 || 10
    return (sum * 2) % 11
  }, 10)
  return `DE${body.join('')}${(11 - product) % 10}`
}

/** NIP: weighted sum modulo 11, a remainder of 10 is not given out. */
function polish(random: Random): string {
  const body = [random.integer(5, 9), ...digits(random, 8)]
  const check = weigh(body, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11
  return check === 10 ? polish(random) : `PL${body.join('')}${check}`
}

/** Btw-nummer of a legal entity: RSIN by weights 9…2 modulo 11. */
function dutch(random: Random): string {
  const body = [8, ...digits(random, 7)]
  const check = weigh(body, [9, 8, 7, 6, 5, 4, 3, 2]) % 11
  return check === 10 ? dutch(random) : `NL${body.join('')}${check}B01`
}

/** VAT registration number: weights 8…2, check digits by modulo 97. */
function british(random: Random): string {
  const body = [random.integer(1, 9), ...digits(random, 6)]
  const check = 97 - (weigh(body, [8, 7, 6, 5, 4, 3, 2]) % 97)
  return `GB${body.join('')}${String(check).padStart(2, '0')}`
}

/** Luhn check digit, as SIREN and partita IVA use it. */
const luhn = (body: number[]): number => {
  const sum = body.toReversed().reduce((total, digit, i) => {
    const value = i % 2 ? digit : digit * 2
    return total + (value > 9 ? value - 9 : value)
  }, 0)
  return (10 - (sum % 10)) % 10
}

function french(random: Random): string {
  const body = [random.integer(3, 8), ...digits(random, 7)]
  const siren = Number([...body, luhn(body)].join(''))
  return `FR${String((12 + 3 * (siren % 97)) % 97).padStart(2, '0')}${siren}`
}

function italian(random: Random): string {
  const body = [0, ...digits(random, 6), ...String(random.integer(1, 100)).padStart(3, '0')].map(Number)
  return `IT${body.join('')}${luhn(body)}`
}

const makers: Record<string, (random: Random) => string> = {
  ua: edrpou,
  kz: bin,
  de: german,
  pl: polish,
  nl: dutch,
  gb: british,
  fr: french,
  it: italian,
}

/** A tax number of the country's form with a right checksum; the number itself is made up. */
export function taxIdOf(country: string, random: Random): string {
  const make = makers[country]
  if (!make) throw new Error(`No form of tax number for "${country}"`)
  return make(random)
}
