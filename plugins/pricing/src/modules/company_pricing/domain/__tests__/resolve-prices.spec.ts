import BigNumber from 'bignumber.js'
import fc from 'fast-check'
import type { ApplicableList, PriceRow } from '../price'
import { resolvePrices, type Resolution } from '../resolve-prices'
import { AT, quantity, VARIANTS, world } from './arbitraries'

const open = { starts_at: null, ends_at: null }
const base = (amount: string, min_quantity = '1'): PriceRow => ({
  variant_id: 'variant_bolt',
  list_id: null,
  min_quantity,
  amount,
  ...open,
})
const priced = (list_id: string, amount: string, more: Partial<PriceRow> = {}): PriceRow => ({
  ...base(amount),
  list_id,
  ...more,
})
const list = (id: string, more: Partial<ApplicableList> = {}): ApplicableList => ({
  id,
  title: `List ${id}`,
  priority: 0,
  ...open,
  ...more,
})

function priceOf(quantity: number, world: Partial<Resolution>) {
  const resolution = { currency: 'eur', at: AT, lists: [], rows: [], ...world }
  return resolvePrices([{ variant_id: 'variant_bolt', quantity }], resolution)[0]
}

describe('the price of an item', () => {
  it('is unknown when nobody has set one', () => {
    expect(priceOf(1, {})).toEqual({
      variant_id: 'variant_bolt',
      quantity: 1,
      currency: 'eur',
      unit_price: null,
      base_unit_price: null,
      reason: null,
      tiers: [],
    })
  })

  it('is the base price without a list', () => {
    expect(priceOf(3, { rows: [base('12.5')] })).toMatchObject({
      unit_price: '12.50',
      base_unit_price: '12.50',
      reason: { kind: 'base', min_quantity: 1 },
    })
  })

  it('is the list price when that is lower, and says which list and tier', () => {
    const lists = [list('cpl_a', { ends_at: new Date('2026-07-01T00:00:00Z') })]
    const rows = [base('12.5'), priced('cpl_a', '11'), priced('cpl_a', '9.125', { min_quantity: '50' })]

    expect(priceOf(50, { lists, rows })).toMatchObject({
      unit_price: '9.125',
      base_unit_price: '12.50',
      reason: {
        kind: 'list',
        list_id: 'cpl_a',
        list_title: 'List cpl_a',
        min_quantity: 50,
        ends_at: '2026-07-01T00:00:00.000Z',
      },
      tiers: [
        { min_quantity: 1, unit_price: '11.00' },
        { min_quantity: 50, unit_price: '9.125' },
      ],
    })
  })

  it('is the base price when the list is dearer', () => {
    const world = { lists: [list('cpl_a')], rows: [base('10'), priced('cpl_a', '11')] }
    expect(priceOf(1, world)).toMatchObject({ unit_price: '10.00', reason: { kind: 'base' } })
  })

  it('names the list of higher priority when two are equal, and a list before the base', () => {
    const lists = [list('cpl_a', { priority: 1 }), list('cpl_b', { priority: 2 })]
    const rows = [base('8'), priced('cpl_a', '8.00'), priced('cpl_b', '8.000')]
    expect(priceOf(1, { lists, rows }).reason).toMatchObject({ kind: 'list', list_id: 'cpl_b' })
  })

  it('compares amounts as decimals, not as text or binary fractions', () => {
    const rows = [base('9.1'), priced('cpl_a', '10.0999999999999999999')]
    expect(priceOf(1, { lists: [list('cpl_a')], rows }).unit_price).toBe('9.10')
    const close = [base('0.30000000000000000001'), priced('cpl_a', '0.3')]
    expect(priceOf(1, { lists: [list('cpl_a')], rows: close }).unit_price).toBe('0.30')
  })

  it('ignores a list that has prices but is not among those in force', () => {
    expect(priceOf(1, { rows: [base('5'), priced('cpl_other', '1')] }).unit_price).toBe('5.00')
  })
})

describe('validity', () => {
  const before = new Date(AT.getTime() - 1)
  const after = new Date(AT.getTime() + 1)

  it.each([
    ['starts this very millisecond', { starts_at: AT, ends_at: null }, '1.00'],
    ['starts a millisecond later', { starts_at: after, ends_at: null }, '5.00'],
    ['ended this very millisecond', { starts_at: null, ends_at: AT }, '5.00'],
    ['ends a millisecond later', { starts_at: null, ends_at: after }, '1.00'],
    ['ended a millisecond ago', { starts_at: null, ends_at: before }, '5.00'],
  ])('of a list or a price that %s', (_, period, expected) => {
    const rows = [base('5'), priced('cpl_a', '1')]
    expect(priceOf(1, { lists: [list('cpl_a', period)], rows }).unit_price).toBe(expected)

    const ownPeriod = [base('5'), priced('cpl_a', '1', period)]
    expect(priceOf(1, { lists: [list('cpl_a')], rows: ownPeriod }).unit_price).toBe(expected)
  })
})

describe('for any lists and prices', () => {
  const items = (count: number) => VARIANTS.map((variant_id) => ({ variant_id, quantity: count }))
  const at = (rest: Pick<Resolution, 'lists' | 'rows'>) => ({ currency: 'eur', at: AT, ...rest })
  const amountOf = (value: string | null) => new BigNumber(value ?? Infinity)

  it('no list makes a price worse than it would be without that list', () => {
    fc.assert(
      fc.property(world, quantity, (world, count) => {
        const withAll = resolvePrices(items(count), at(world))

        for (const left of world.lists) {
          const lists = world.lists.filter((list) => list !== left)
          const without = resolvePrices(items(count), at({ ...world, lists }))
          withAll.forEach((price, i) =>
            expect(amountOf(price.unit_price).lte(amountOf(without[i].unit_price))).toBe(true),
          )
        }
      }),
    )
  })

  it('no price is above the base price', () => {
    fc.assert(
      fc.property(world, quantity, (world, count) => {
        for (const price of resolvePrices(items(count), at(world))) {
          expect(amountOf(price.unit_price).lte(amountOf(price.base_unit_price))).toBe(true)
        }
      }),
    )
  })

  it('the tier reached by the quantity is the price', () => {
    fc.assert(
      fc.property(world, quantity, (world, count) => {
        for (const price of resolvePrices(items(count), at(world))) {
          const reached = price.tiers.filter((tier) => tier.min_quantity <= count).at(-1)
          expect(price.unit_price).toBe(reached?.unit_price ?? null)
        }
      }),
    )
  })

  it('the order of lists, prices and items does not matter', () => {
    fc.assert(
      fc.property(world, quantity, (world, count) => {
        const reversed = { lists: [...world.lists].reverse(), rows: [...world.rows].reverse() }
        const mirrored = resolvePrices(items(count).reverse(), at(reversed)).reverse()
        expect(mirrored).toEqual(resolvePrices(items(count), at(world)))
      }),
    )
  })

  it('what is not valid at the instant might as well not exist', () => {
    const valid = ({ starts_at, ends_at }: { starts_at: Date | null; ends_at: Date | null }) =>
      !(starts_at && starts_at > AT) && !(ends_at && ends_at <= AT)

    fc.assert(
      fc.property(world, quantity, (world, count) => {
        const pruned = { lists: world.lists.filter(valid), rows: world.rows.filter(valid) }
        expect(resolvePrices(items(count), at(pruned))).toEqual(resolvePrices(items(count), at(world)))
      }),
    )
  })
})
