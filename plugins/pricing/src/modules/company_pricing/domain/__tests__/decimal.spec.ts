import BigNumber from 'bignumber.js'
import fc from 'fast-check'
import { compareDecimals, formatAmount, multiply, sum } from '../decimal'

describe('decimals', () => {
  it('show at least two places and never lose any', () => {
    expect(['12.5', '3', '0.0365', '1e3', '7.10'].map(formatAmount)).toEqual([
      '12.50',
      '3.00',
      '0.0365',
      '1000.00',
      '7.10',
    ])
  })

  it('add and multiply without binary rounding', () => {
    expect(sum(['0.1', '0.2'])).toBe('0.3')
    expect(sum([])).toBe('0')
    expect(multiply('0.0365', 3)).toBe('0.1095')
  })

  it('the sum of cents is the sum of whole numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 })), (cents) => {
        const total = cents.reduce((a, b) => a + b, 0)
        expect(compareDecimals(sum(cents.map((c) => (c / 100).toFixed(2))), (total / 100).toFixed(2))).toBe(0)
      }),
    )
  })

  it('are compared exactly, short or long, near or far', () => {
    const digits = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n })
    const decimal = fc
      .tuple(fc.oneof(digits, fc.bigInt({ min: -300n, max: 300n })), fc.integer({ min: 0, max: 12 }))
      .map(([value, places]) => new BigNumber(value.toString()).shiftedBy(-places).toFixed())
    const value = fc.oneof(decimal, fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e6, max: 1e6 }))
    fc.assert(
      fc.property(value, value, (a, b) => {
        expect(Math.sign(compareDecimals(a, b)) + 0).toBe(new BigNumber(a).comparedTo(new BigNumber(b)))
        expect(compareDecimals(a, a)).toBe(0)
      }),
      { numRuns: 5000 },
    )
  })
})
