import { END, lotWith, START } from './lot'

const because = { lot_id: 'lot_2', seq: 9 }
const linked = { linked_lots: ['lot_2'] }

describe('a linked lot', () => {
  it('drains at its end, takes nothing more and closes only when it is released', () => {
    const lot = lotWith(linked)
    lot.bid('anna', '900', START)
    expect(lot.wait(END + 999)).toEqual(['lot_closing'])
    expect(lot.wait(END + 1_000)).toEqual(['lot_drained'])
    expect(lot.bid('boris', '800', END - 1).refusal?.refused).toBe('too_late')
    expect(lot.wait(END + 3_600_000)).toEqual([])
    const lots = [{ lot_id: 'lot_2', seq: 12 }]
    const wrong = lot.ask({ kind: 'release', lots: [] }, END + 3_600_000, 'system')
    expect(wrong.refusal?.refused).toBe('rules_invalid')
    const released = lot.ask({ kind: 'release', lots }, END + 3_600_000, 'system')
    expect(released.events.map(({ kind }) => kind)).toEqual(['lot_released', 'lot_closed'])
  })

  it('follows the end of another, also when it has drained, and bids count again', () => {
    const lot = lotWith(linked)
    lot.wait(END + 1_000)
    lot.ask({ kind: 'extend_linked', end_at: END + 180_000, because }, END + 5_000, 'system')
    expect(lot.state).toMatchObject({ phase: 'live', end_at: END + 180_000, drained: false })
    expect(lot.bid('anna', '900', END + 179_999).refusal).toBeNull()
    expect(lot.ask({ kind: 'extend_linked', end_at: END, because }, END + 6_000, 'system').events).toEqual([])
  })

  it('hears the house only, and only of lots it is linked to', () => {
    const lot = lotWith(linked)
    lot.wait(START)
    const asked = { kind: 'extend_linked', end_at: END + 1, because } as const
    expect(lot.ask(asked, START, 'buyer').refusal?.refused).toBe('role_not_allowed')
    const other = { ...asked, because: { lot_id: 'lot_9', seq: 1 } }
    expect(lot.ask(other, START, 'system').refusal?.refused).toBe('rules_invalid')
    expect(lot.ask({ kind: 'release', lots: [] }, START, 'system').refusal?.refused).toBe('wrong_phase')
  })
})

describe('a lot that follows another', () => {
  const follows = { follows: { lot_id: 'lot_2', gap_ms: 5_000 } }
  const close = (closed_at: number) => ({ kind: 'set_start', closed_at, after: because }) as const

  it('begins so long after the close, with its planned length', () => {
    const lot = lotWith(follows)
    expect(lot.wait(END)).toEqual([])
    lot.ask(close(END), END + 10, 'system')
    expect(lot.wait(END + 4_999)).toEqual([])
    expect(lot.wait(END + 5_000)).toEqual(['lot_live'])
    expect(lot.state.end_at).toBe(END + 5_000 + END - START)
    expect(lot.ask(close(END), END + 5_001, 'system').refusal?.refused).toBe('wrong_phase')
  })

  it('never begins in the past, however late it is told', () => {
    const lot = lotWith(follows)
    lot.ask(close(START), END, 'system')
    expect(lot.state.starts_at).toBe(END)
  })
})

describe('a lot bound by packages', () => {
  it('is awarded together with the others only, and never beside a rival', () => {
    const lot = lotWith({ covered_by: ['lot_3'] })
    lot.bid('anna', '900', START)
    lot.wait(END + 10_000)
    const { seq } = lot.state.standing[0]
    const shares = [{ participant_id: 'anna', seq, quantity: '100' }]
    const award = (together?: { chosen: string[]; deviates: boolean }) =>
      lot.ask({ kind: 'award', shares, together }, END + 20_000, 'buyer').refusal?.refused
    expect(award()).toBe('awarded_together')
    expect(award({ chosen: ['lot_3'], deviates: false })).toBe('shares_do_not_fit')
    expect(award({ chosen: ['lot_1', 'lot_3'], deviates: false })).toBe('shares_do_not_fit')
    expect(award({ chosen: ['lot_1'], deviates: true })).toBe('reason_required')
    expect(award({ chosen: ['lot_1'], deviates: false })).toBeUndefined()
    expect(lot.state.phase).toBe('awarded')
  })
})
