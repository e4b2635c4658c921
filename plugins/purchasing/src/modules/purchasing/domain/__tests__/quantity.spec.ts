import fc from 'fast-check'
import { acceptedAround, isAccepted } from '../quantity'

const rule = fc.record({
  min_quantity: fc.integer({ min: 1, max: 50_000 }).map((thousandths) => thousandths / 1000),
  step_quantity: fc.integer({ min: 1, max: 20_000 }).map((thousandths) => thousandths / 1000),
})
const quantity = fc.integer({ min: 1, max: 500_000 }).map((thousandths) => thousandths / 1000)

describe('a quantity', () => {
  it('is accepted from the minimum on in whole steps', () => {
    const box = { min_quantity: 20, step_quantity: 10 }
    expect([20, 30, 100].every((q) => isAccepted(q, box))).toBe(true)
    expect([1, 10, 25, 31].some((q) => isAccepted(q, box))).toBe(false)
  })

  it('that is refused comes with its neighbours', () => {
    expect(acceptedAround(25, { min_quantity: 20, step_quantity: 10 })).toEqual({ below: 20, above: 30 })
    expect(acceptedAround(3, { min_quantity: 20, step_quantity: 10 })).toEqual({ below: null, above: 20 })
  })

  it('is counted in thousandths, not in binary fractions', () => {
    expect(isAccepted(0.3, { min_quantity: 0.1, step_quantity: 0.1 })).toBe(true)
  })

  it('has neighbours that are accepted, around it and one step apart', () => {
    fc.assert(
      fc.property(quantity, rule, (asked, rule) => {
        const { below, above } = acceptedAround(asked, rule)
        expect(isAccepted(above, rule)).toBe(true)
        expect(above).toBeGreaterThanOrEqual(asked)
        if (below === null) return expect(asked).toBeLessThan(rule.min_quantity)

        expect(isAccepted(below, rule)).toBe(true)
        expect(below).toBeLessThanOrEqual(asked)
        expect(Math.round((above - below) * 1000)).toBeLessThanOrEqual(Math.round(rule.step_quantity * 1000))
      }),
    )
  })
})
