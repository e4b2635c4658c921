import fc from 'fast-check'
import {
  addExact,
  decimalText,
  exact,
  imbalances,
  multiplyExact,
  subtractExact,
  type Reconciliation,
} from '..'

const thousandths = fc.integer({ min: -1e12, max: 1e12 })
const text = (value: number) => decimalText(BigInt(value) * 10n ** 9n)

describe('exact decimals', () => {
  it('are written without trailing zeros', () => {
    expect([exact('-0.050'), exact('12')].map(decimalText)).toEqual(['-0.05', '12'])
    expect(() => exact('1e3')).toThrow(RangeError)
  })

  it('add, subtract and multiply like whole thousandths', () => {
    fc.assert(
      fc.property(thousandths, thousandths, (left, right) => {
        expect(addExact(text(left), text(right))).toBe(text(left + right))
        expect(subtractExact(text(left), text(right))).toBe(text(left - right))
        const product = decimalText(BigInt(left) * BigInt(right) * 10n ** 6n)
        expect(multiplyExact(text(left), text(right))).toBe(product)
      }),
    )
  })
})

describe('a reconciliation', () => {
  const reconciliation: Reconciliation = {
    measures: [
      { measure: 'lines', read: 5, imported: 3, set_aside: 2 },
      { measure: 'net', read: '10.001', imported: '10.101', set_aside: '-0.1' },
    ],
    reasons: [
      { reason: 'fee', lines: 1, amount: '-0.2' },
      { reason: 'samples', lines: 1, amount: '0.1' },
    ],
    linesMeasure: 'lines',
    amountMeasure: 'net',
  }

  it('balances when everything read is imported or set aside for a reason', () => {
    expect(imbalances(reconciliation)).toEqual([])
  })

  it('tells a thousandth that is missing', () => {
    const [lines, net] = reconciliation.measures
    const measures = [lines, { ...net, imported: '10.1' }]
    expect(imbalances({ ...reconciliation, measures })).toEqual([
      { measure: 'net', read: '10.001', accounted: '10.1 + -0.1' },
    ])
  })

  it('tells lines set aside without a reason', () => {
    const reasons = reconciliation.reasons.slice(1)
    expect(imbalances({ ...reconciliation, reasons }).map(({ measure }) => measure)).toEqual([
      'reasons.lines',
      'reasons.amount',
    ])
  })
})
