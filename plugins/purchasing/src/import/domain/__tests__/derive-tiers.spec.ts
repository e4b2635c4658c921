import fc from 'fast-check'
import { exact } from '@gostiny/platform/modules/imports/domain'
import { deriveTiers, type Sold } from '..'

const sold = (unit_price: string, ...quantities: number[]): Sold[] =>
  quantities.map((quantity) => ({ unit_price, quantity: String(quantity), count: 1 }))

describe('price steps', () => {
  it('come from what was charged for how much', () => {
    const lines = [...sold('2.95', 1, 2, 2, 3, 4), ...sold('2.55', 6, 6, 6, 12), ...sold('2.10', 32, 32, 64)]
    expect(deriveTiers(lines)).toEqual({
      base: '2.95',
      tiers: [
        { min_quantity: '6', unit_price: '2.55' },
        { min_quantity: '32', unit_price: '2.10' },
      ],
    })
  })

  it('are not made of exceptions', () => {
    const lines = [...sold('2.95', ...Array(60).fill(2)), ...sold('1.00', 50)]
    expect(deriveTiers(lines)).toEqual({ base: '2.95', tiers: [] })
  })

  it('never rise with the quantity', () => {
    expect(deriveTiers([...sold('2', 1, 1, 2), ...sold('3', 10, 10, 12)])).toEqual({ base: '2', tiers: [] })
  })

  it('are a single price when only one was charged, and none when nothing was', () => {
    expect(deriveTiers(sold('0.001', 1000))).toEqual({ base: '0.001', tiers: [] })
    expect(deriveTiers(sold('0', 5))).toBeUndefined()
    expect(deriveTiers([])).toBeUndefined()
  })

  it('fall strictly while the quantity rises strictly, and were all really charged', () => {
    const one = fc.record({
      unit_price: fc.integer({ min: 0, max: 500 }).map((cents) => String(cents / 100)),
      quantity: fc.integer({ min: 1, max: 200 }).map(String),
      count: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(one, { maxLength: 30 }), (lines) => {
        const prices = deriveTiers(lines)
        if (!prices) return expect(lines.every(({ unit_price }) => exact(unit_price) === 0n)).toBe(true)
        const steps = [{ min_quantity: '0', unit_price: prices.base }, ...prices.tiers]
        for (const [index, step] of steps.entries()) {
          expect(lines.map(({ unit_price }) => unit_price)).toContain(step.unit_price)
          if (index === 0) continue
          expect(exact(step.unit_price) < exact(steps[index - 1].unit_price)).toBe(true)
          expect(exact(step.min_quantity) > exact(steps[index - 1].min_quantity)).toBe(true)
        }
      }),
    )
  })
})
