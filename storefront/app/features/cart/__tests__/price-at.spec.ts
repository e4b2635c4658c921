import type { Price } from '~/api/prices.types'
import { nextTier, priceAt, tierAt } from '../price-at'

const tiers = [
  { min_quantity: 1, unit_price: '1.00' },
  { min_quantity: 100, unit_price: '0.90' },
  { min_quantity: 500, unit_price: '0.95' },
]
const price: Price = {
  unit_price: '1.00',
  base_unit_price: '1.20',
  currency: 'eur',
  reason: { kind: 'base' },
  tiers,
}

test('the greatest tier reached holds', () => {
  expect(tierAt(tiers, 99)?.unit_price).toBe('1.00')
  expect(tierAt(tiers, 100)?.unit_price).toBe('0.90')
  expect(tierAt(tiers, 0.5)).toBeNull()
  expect(priceAt(price, 600).unit_price).toBe('0.95')
})

test('a next tier is offered only when it is cheaper', () => {
  expect(nextTier(price, 1)?.min_quantity).toBe(100)
  expect(nextTier({ ...price, unit_price: '0.90' }, 100)).toBeNull()
})
