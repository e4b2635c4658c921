import fc from 'fast-check'
import { amount, divide, formatAmount, formatQuantity, share } from '../amount'

const amounts = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })

describe('amounts', () => {
  it('reads and writes what it was given', () => {
    expect(amount('12.5')).toBe(12_500_000n)
    expect(amount('-0.000001')).toBe(-1n)
    expect(amount('7')).toBe(7_000_000n)
    expect(amount(null)).toBe(0n)
    expect(formatAmount(12_500_000n)).toBe('12.50')
    expect(formatAmount(-1n)).toBe('-0.000001')
    expect(formatQuantity(3_000_000n)).toBe('3')
    expect(formatQuantity(2_500_000n)).toBe('2.50')
  })

  it('survives a round trip', () => {
    fc.assert(fc.property(amounts, (value) => amount(formatAmount(value)) === value))
  })

  it('divides to the nearest millionth, away from zero on ties, alike for both signs', () => {
    expect(divide(5n, 2)).toBe(3n)
    expect(divide(-5n, 2)).toBe(-3n)
    expect(divide(1n, 0)).toBe(0n)
    fc.assert(
      fc.property(amounts, fc.integer({ min: 1, max: 1000 }), (value, count) => {
        const error = divide(value, count) * BigInt(count) - value
        expect(2n * (error < 0n ? -error : error)).toBeLessThanOrEqual(BigInt(count))
        expect(divide(-value, count)).toBe(-divide(value, count))
      }),
    )
  })

  it('gives no share of nothing', () => expect(share(5n, 0n)).toBe(0))
})
