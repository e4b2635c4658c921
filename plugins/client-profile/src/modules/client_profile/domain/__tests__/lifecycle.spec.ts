import { baseState, growthWindows, lifecycleAt, newUntil, type LifecycleBasis } from '../lifecycle'

const DAY = 86_400_000
const basis = (more: Partial<LifecycleBasis> = {}): LifecycleBasis => ({
  first_order_at: 0,
  base_state: 'growing',
  new_until: newUntil(0),
  cooling_from: 400 * DAY,
  lost_from: 500 * DAY,
  ...more,
})

describe('the lifecycle of a customer', () => {
  it('goes from new over growing to cooling and lost as time passes, borders belonging to the later state', () => {
    const states = [0, 89, 90, 399, 400, 499, 500].map((day) => lifecycleAt(basis(), day * DAY).state)
    expect(states).toEqual(['new', 'new', 'growing', 'growing', 'cooling', 'cooling', 'lost'])
  })

  it('is a prospect before the first order, whatever the time', () => {
    expect(lifecycleAt(basis({ first_order_at: null }), 1000 * DAY)).toEqual({
      state: 'prospect',
      since: null,
    })
  })

  it('a new customer who falls silent is cooling, not new', () => {
    expect(lifecycleAt(basis({ cooling_from: 20 * DAY }), 21 * DAY)).toEqual({
      state: 'cooling',
      since: 20 * DAY,
    })
  })

  it('grows from a fifth more on, exactly', () => {
    expect(baseState({ recent: 120n, earlier: 100n })).toBe('growing')
    expect(baseState({ recent: 119n, earlier: 100n })).toBe('stable')
    expect(baseState({ recent: 120n, earlier: 0n })).toBe('stable')
  })

  it('compares half a year before the last order with the half year before that', () => {
    const orders = [
      { at: 0, amount: 1n },
      { at: 100 * DAY, amount: 10n },
      { at: 219 * DAY, amount: 100n },
      { at: 399 * DAY, amount: 1000n },
    ]
    expect(growthWindows(orders, 399 * DAY)).toEqual({ recent: 1000n, earlier: 110n })
  })
})
