import type { PriceAnswer } from '@gostiny/pricing'
import { isStale, priceChanges } from '../price-changes'

const line = {
  id: 'cali_1',
  title: 'Hex bolt',
  unit_price: '12.5',
  base_unit_price: '14',
  reason: { kind: 'list', list_id: 'cpl_a', min_quantity: 1 },
}
const answer: PriceAnswer = {
  variant_id: 'variant_1',
  quantity: 1,
  currency: 'eur',
  unit_price: '12.50',
  base_unit_price: '14.00',
  reason: { min_quantity: 1, kind: 'list', list_id: 'cpl_a' },
  tiers: [],
}

describe('a line in the cart', () => {
  it('is fresh while the engine says the same, however it is written', () => {
    expect(isStale(line, answer)).toBe(false)
    expect(priceChanges([line], [answer])).toEqual([])
  })

  it('is stale but not dearer or cheaper when only the base price or the reason is another', () => {
    const otherBase = { ...answer, base_unit_price: '15.00' }
    const otherReason = { ...answer, reason: { kind: 'base' as const } }
    expect([isStale(line, otherBase), isStale(line, otherReason)]).toEqual([true, true])
    expect(priceChanges([line, line], [otherBase, otherReason])).toEqual([])
  })

  it('tells what it was and what it is now when the price is another', () => {
    expect(priceChanges([line], [{ ...answer, unit_price: '12.51' }])).toEqual([
      { line_id: 'cali_1', title: 'Hex bolt', was: '12.5', now: '12.51' },
    ])
  })

  it('tells that a price is gone', () => {
    expect(priceChanges([line], [{ ...answer, unit_price: null }])[0].now).toBeNull()
    expect(isStale(line, { ...answer, unit_price: null })).toBe(true)
  })
})
