import fc from 'fast-check'
import { isReduced, reasonParts, reductionPercent } from '../price-reason'
import { sumAmounts } from '../decimal'
import { formatMoney, formatUnitPrice } from '../format'

describe('why a price is what it is', () => {
  test('the list price is struck only when the buyer pays less', () => {
    expect(isReduced('1.00', '1.20')).toBe(true)
    expect(isReduced('1.20', '1.2')).toBe(false)
    expect(isReduced('1.30', '1.20')).toBe(false)
    expect(isReduced(null, '1.20')).toBe(false)
    expect(isReduced('1.00', null)).toBe(false)
  })

  test('a reduction is never rounded up', () => {
    expect(reductionPercent('1.002', '1.10')).toBe(8)
    expect(reductionPercent('0.93', '1.00')).toBe(7)
    expect(reductionPercent('0.999', '1.00')).toBe(0)
  })

  test('a list price names its list, its quantity and its end', () => {
    const reason = {
      kind: 'list' as const,
      list_title: 'Works 2026',
      min_quantity: 500,
      ends_at: '2027-01-01',
    }
    expect(reasonParts(reason).map(({ key }) => key)).toEqual([
      'price.by_list',
      'price.from_quantity',
      'price.valid_until',
    ])
    expect(reasonParts({ kind: 'list', list_title: 'Works 2026', min_quantity: 1 })).toHaveLength(1)
    expect(reasonParts({ kind: 'base' })).toEqual([{ key: 'price.by_base' }])
  })
})

describe('figures', () => {
  test('a sum of decimals is exact', () => {
    expect(sumAmounts(['0.1', '0.2'])).toBe('0.3000')
    expect(sumAmounts(['-1.5', '1'])).toBe('-0.5000')
    expect(sumAmounts([])).toBe('0.0000')
  })

  test('a sum of cents is the sum of cents', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -10_000_000, max: 10_000_000 })), (cents) => {
        const sum = cents.reduce((total, one) => total + one, 0)
        expect(Number(sumAmounts(cents.map((one) => (one / 100).toFixed(2))))).toBeCloseTo(sum / 100, 6)
      }),
    )
  })

  test('large amounts keep their last digit', () => {
    expect(formatMoney('9007199254740993.01', 'eur', 'en')).toBe('9,007,199,254,740,993.01\u00a0€')
  })

  test('a unit price shows the digits it has, two at least and four at most', () => {
    expect(formatUnitPrice('0.0085', 'en')).toBe('0.0085')
    expect(formatUnitPrice('12', 'ru')).toBe('12,00')
  })
})
