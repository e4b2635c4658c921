import { listedPrice } from '../listed-price'

describe('the price of an auction in a list', () => {
  it('is the best offer while the auction goes on and while its award waits', () => {
    for (const state of ['live', 'evaluation', 'not_awarded'] as const)
      expect(listedPrice({ state, awarded: null, best: '90' })).toEqual({ amount: '90', kind: 'best' })
    expect(listedPrice({ state: 'evaluation', awarded: '40', best: '90' })?.amount).toBe('90')
  })

  it('is what was awarded, also where another was cheaper', () => {
    expect(listedPrice({ state: 'awarded', awarded: '95', best: '90' })).toEqual({
      amount: '95',
      kind: 'awarded_for',
    })
  })

  it('is none while nobody has bid', () => {
    expect(listedPrice({ state: 'live', awarded: null, best: null })).toBeNull()
  })
})
