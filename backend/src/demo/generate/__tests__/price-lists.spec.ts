import { generateDemo } from '..'
import { baseCents } from '../trade/price-levels'

const anchor = new Date('2026-11-21T00:00:00Z')
const { priceLists, products, orders } = generateDemo({ seed: 'gostiny', anchor })
const variants = new Map(
  products.flatMap((product) => product.variants.map((variant) => [variant.sku, variant])),
)

it('has lists for companies, groups, hierarchies and everyone', () => {
  const targets = new Set(priceLists.flatMap(({ assignments }) => assignments.map(({ target }) => target)))

  expect([...targets].sort()).toEqual(['company', 'everyone', 'group', 'hierarchy'])
})

it('has lists that ended, that are in force, that are to come and a draft', () => {
  expect(priceLists.some(({ endsAt }) => endsAt && endsAt <= anchor)).toBe(true)
  expect(priceLists.some(({ startsAt, endsAt }) => startsAt <= anchor && endsAt! > anchor)).toBe(true)
  expect(priceLists.some(({ startsAt, status }) => startsAt > anchor && status === 'active')).toBe(true)
  expect(priceLists.some(({ status }) => status === 'draft')).toBe(true)
})

it('never asks more in a list than the base price of its year', () => {
  const dear = priceLists.flatMap(({ prices, currency, startsAt }) =>
    prices.filter(
      ({ sku, cents }) => cents >= baseCents(variants.get(sku)!, currency, startsAt.getUTCFullYear(), 2026),
    ),
  )

  expect(dear).toEqual([])
})

it('falls with the quantity', () => {
  const rising = priceLists.flatMap(({ prices }) =>
    prices.filter((price, i) => {
      const before = prices[i - 1]
      return (
        before?.sku === price.sku && (before.minQuantity >= price.minQuantity || before.cents < price.cents)
      )
    }),
  )

  expect(rising).toEqual([])
})

it('explains a price of an order by a list in force on that day', () => {
  const lists = new Map(priceLists.map((list) => [list.id, list]))
  const wrong = orders.flatMap(({ createdAt, lines }) =>
    lines.filter(({ price }) => {
      if (price.reason.kind === 'base') return false
      const { startsAt, endsAt } = lists.get(price.reason.list_id!)!
      return createdAt < startsAt || createdAt >= endsAt!
    }),
  )

  expect(wrong).toEqual([])
})
