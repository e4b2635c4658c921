import fc from 'fast-check'
import { isAccepted } from '../quantity'
import { planReorder, reorderPriceNotice, type OrderedLine, type SoldArticle } from '../reorder'

const bolt: OrderedLine = { variant_id: 'v_bolt', title: 'Bolt', quantity: 20, unit_price: '1.5' }
const sold = (variant_id: string, min_quantity = 1, step_quantity = 1): [string, SoldArticle] => [
  variant_id,
  { variant_id, min_quantity, step_quantity, available: null },
]

describe('ordering again', () => {
  it('takes what is still sold as it was', () => {
    expect(planReorder([bolt], new Map([sold('v_bolt')]))).toEqual({
      lines: [{ variant_id: 'v_bolt', quantity: 20 }],
      notices: [],
    })
  })

  it('leaves out what is no longer sold and says so', () => {
    const gone: OrderedLine = { ...bolt, variant_id: null, title: 'Old nut' }
    expect(planReorder([bolt, gone], new Map([sold('v_bolt')]))).toEqual({
      lines: [{ variant_id: 'v_bolt', quantity: 20 }],
      notices: [{ code: 'product_missing', title: 'Old nut' }],
    })
  })

  it('raises a quantity to the pack sold today and says so', () => {
    expect(planReorder([bolt], new Map([sold('v_bolt', 25, 25)]))).toEqual({
      lines: [{ variant_id: 'v_bolt', quantity: 25 }],
      notices: [{ code: 'quantity_adjusted', title: 'Bolt', was: 20, now: 25 }],
    })
  })

  it('adds up lines of one article before it looks at packs', () => {
    const plan = planReorder([bolt, { ...bolt, quantity: 5 }], new Map([sold('v_bolt', 25, 25)]))
    expect(plan).toEqual({ lines: [{ variant_id: 'v_bolt', quantity: 25 }], notices: [] })
  })

  it('comes on top of what is in the cart', () => {
    const inCart = new Map([['v_bolt', 30]])
    expect(planReorder([bolt], new Map([sold('v_bolt', 10, 10)]), inCart)).toEqual({
      lines: [{ variant_id: 'v_bolt', quantity: 50 }],
      notices: [],
    })
  })

  it('goes down to what is in stock, and leaves out what is not', () => {
    const article = (available: number) =>
      new Map([['v_bolt', { variant_id: 'v_bolt', min_quantity: 5, step_quantity: 5, available }]])
    expect(planReorder([bolt], article(17))).toEqual({
      lines: [{ variant_id: 'v_bolt', quantity: 15 }],
      notices: [{ code: 'quantity_adjusted', title: 'Bolt', was: 20, now: 15 }],
    })
    expect(planReorder([bolt], article(3)).notices).toEqual([{ code: 'product_missing', title: 'Bolt' }])
  })

  it('tells of another price, not of another way to write it', () => {
    expect(reorderPriceNotice('Bolt', '1.50', '1.5')).toEqual([])
    expect(reorderPriceNotice('Bolt', '1.50', '1.60')).toEqual([
      { code: 'price_changed', title: 'Bolt', was: '1.50', now: '1.60' },
    ])
  })

  it('never plans a quantity that would be refused or less than before', () => {
    const whole = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(whole, whole, whole, (quantity, min_quantity, step_quantity) => {
        const articles = new Map([sold('v_bolt', min_quantity, step_quantity)])
        const [line] = planReorder([{ ...bolt, quantity }], articles).lines
        expect(isAccepted(line.quantity, { min_quantity, step_quantity })).toBe(true)
        expect(line.quantity).toBeGreaterThanOrEqual(quantity)
      }),
    )
  })
})
