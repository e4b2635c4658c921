import fc from 'fast-check'
import { acceptedQuantity, steppedQuantity, typedQuantity } from '../quantity'

const rule = fc.record({
  min_quantity: fc.integer({ min: 1, max: 500 }),
  step_quantity: fc.integer({ min: 1, max: 200 }),
})

describe('quantities in the seller’s packs', () => {
  test.each([
    [1, 100, 100],
    [100, 100, 100],
    [101, 100, 200],
    [Number.NaN, 100, 100],
    [-5, 100, 100],
  ])('%p asked in packs of a hundred becomes %p, at least %p', (asked, least, accepted) => {
    expect(acceptedQuantity(asked, { min_quantity: least, step_quantity: 100 })).toBe(accepted)
  })

  test('steps are counted from the minimum', () => {
    expect(acceptedQuantity(21, { min_quantity: 20, step_quantity: 50 })).toBe(70)
  })

  test('the accepted quantity is enough, and no smaller one would be', () => {
    fc.assert(
      fc.property(rule, fc.integer({ min: 0, max: 100_000 }), (how, asked) => {
        const accepted = acceptedQuantity(asked, how)
        const isLeast = accepted === how.min_quantity || accepted - how.step_quantity < asked
        expect([accepted >= asked, accepted >= how.min_quantity, isLeast]).toEqual([true, true, true])
        expect((accepted - how.min_quantity) % how.step_quantity).toBe(0)
        expect(acceptedQuantity(accepted, how)).toBe(accepted)
      }),
    )
  })

  test('up and down again is where one began', () => {
    fc.assert(
      fc.property(rule, fc.nat({ max: 1000 }), (how, steps) => {
        const start = how.min_quantity + steps * how.step_quantity
        expect(steppedQuantity(steppedQuantity(start, 1, how), -1, how)).toBe(start)
      }),
    )
  })

  test('fractions of a metre stay exact', () => {
    expect(acceptedQuantity(0.7, { min_quantity: 0.1, step_quantity: 0.1 })).toBe(0.7)
  })

  test.each([
    ['1 200', 1200],
    ['1\u00a0200', 1200],
    ['2,5', 2.5],
    ['', Number.NaN],
    ['many', Number.NaN],
  ])('%p is read as %p', (text, quantity) => {
    expect(typedQuantity(text)).toBe(quantity)
  })
})
