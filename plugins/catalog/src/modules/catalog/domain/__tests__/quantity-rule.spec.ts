import fc from 'fast-check'
import { isOrderable, orderableQuantity } from '../quantity-rule'

const rule = { pack_size: 100, min_quantity: 50, step_quantity: 25, unit: 'C62' }

describe('quantities', () => {
  it('go from the minimum in steps', () => {
    expect([50, 75, 100].map((quantity) => isOrderable(quantity, rule))).toEqual([true, true, true])
    expect([0, 25, 60, -50].map((quantity) => isOrderable(quantity, rule))).toEqual([
      false,
      false,
      false,
      false,
    ])
  })

  it('may be fractions of a unit', () => {
    expect(isOrderable(0.3, { ...rule, min_quantity: 0.1, step_quantity: 0.1 })).toBe(true)
  })

  it('are raised to the next that can be ordered', () => {
    expect(orderableQuantity(1, rule)).toBe(50)
    expect(orderableQuantity(51, rule)).toBe(75)
    expect(orderableQuantity(75, rule)).toBe(75)
  })

  it('raised are always orderable, never less than asked, and no more than a step above', () => {
    const amounts = fc.integer({ min: 1, max: 1_000_000 }).map((thousandths) => thousandths / 1000)
    fc.assert(
      fc.property(amounts, amounts, amounts, (asked, min_quantity, step_quantity) => {
        const some = { pack_size: 1, min_quantity, step_quantity, unit: 'MTR' }
        const raised = orderableQuantity(asked, some)
        expect(isOrderable(raised, some)).toBe(true)
        expect(raised).toBeGreaterThanOrEqual(asked)
        if (raised > min_quantity) expect(raised - asked).toBeLessThan(step_quantity + 1e-9)
      }),
    )
  })
})
