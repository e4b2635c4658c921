import { taxIdOf } from '../companies/tax-ids'
import { randomOf } from '../random'

const made = (country: string): string[] =>
  Array.from({ length: 200 }, (_, i) => taxIdOf(country, randomOf('tax', country, i)))
const weighed = (digits: string, weights: number[]): number =>
  weights.reduce((sum, weight, i) => sum + weight * Number(digits[i]), 0)

it('ends a Ukrainian code with the remainder of the weighted sum', () => {
  for (const id of made('ua')) {
    const weights =
      Number(id) < 30_000_000 || Number(id) > 60_000_000 ? [1, 2, 3, 4, 5, 6, 7] : [7, 1, 2, 3, 4, 5, 6]
    const first = weighed(id, weights) % 11
    const second =
      weighed(
        id,
        weights.map((weight) => weight + 2),
      ) % 11
    expect(Number(id[7])).toBe(first < 10 ? first : second % 10)
  }
})

it('writes month of registration and the mark of a legal entity into a Kazakh BIN', () => {
  for (const id of made('kz')) expect(id).toMatch(/^\d\d(0[1-9]|1[0-2])40\d{6}$/)
})

it('makes a German number whose digits run through MOD 11,10 to 1', () => {
  for (const id of made('de')) {
    const carry = [...id.slice(2, 10)].reduce(
      (carried, digit) => (((Number(digit) + carried) % 10 || 10) * 2) % 11,
      10,
    )
    expect((carry + Number(id[10])) % 10).toBe(1)
  }
})

it('makes a Polish number divisible by its weights', () => {
  for (const id of made('pl')) expect(weighed(id.slice(2), [6, 5, 7, 2, 3, 4, 5, 6, 7, -1]) % 11).toBe(0)
})

it('makes a Dutch number divisible by its weights', () => {
  for (const id of made('nl')) expect(weighed(id.slice(2), [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11).toBe(0)
})

it('makes a British number that is a multiple of 97', () => {
  for (const id of made('gb'))
    expect((weighed(id.slice(2), [8, 7, 6, 5, 4, 3, 2]) + Number(id.slice(9))) % 97).toBe(0)
})

it.each(['fr', 'it'])('makes a number of %s that passes Luhn', (country) => {
  for (const id of made(country)) {
    const digits = id.slice(country === 'fr' ? 4 : 2)
    const sum = [...digits].toReversed().reduce((total, digit, i) => {
      const value = Number(digit) * (i % 2 ? 2 : 1)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
    expect(sum % 10).toBe(0)
  }
})
