import { END, lotWith, START, termsOf } from './lot'

const codeOf = (decision: { refusal: { refused: string } | null }) => decision.refusal?.refused ?? 'accepted'

describe('an English lot', () => {
  it('takes the first bid up to the ceiling and then what beats the best by the step', () => {
    const lot = lotWith()
    expect(codeOf(lot.bid('anna', '1000.01', START))).toBe('above_ceiling')
    expect(codeOf(lot.bid('anna', '1000', START))).toBe('accepted')
    expect(lot.bid('boris', '999.01', START).refusal).toMatchObject({
      refused: 'best_step_not_met',
      required: '999.00',
    })
    expect(codeOf(lot.bid('boris', '999', START))).toBe('accepted')
    expect(lot.ranks()).toEqual(['boris 999', 'anna 1000'])
    expect(codeOf(lot.bid('boris', '990', START))).toBe('leader_may_not_improve')
  })

  it('is open from the millisecond it starts to the one before it ends', () => {
    const lot = lotWith({ extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } })
    expect(codeOf(lot.bid('anna', '900', START - 1))).toBe('not_open_yet')
    expect(codeOf(lot.bid('anna', '900', START))).toBe('accepted')
    expect(codeOf(lot.bid('boris', '800', END - 1))).toBe('accepted')
    expect(codeOf(lot.bid('clara', '700', END))).toBe('too_late')
    expect(codeOf(lot.bid('clara', '700', END - 1))).toBe('accepted')
    expect(lot.wait(END + 999)).toEqual([])
    expect(lot.wait(END + 1000)).toEqual(['lot_closed'])
    expect(codeOf(lot.bid('anna', '600', END - 1))).toBe('closed')
  })

  it('is extended only by a new leader within the window', () => {
    const lot = lotWith()
    lot.bid('anna', '900', END - 180_001)
    expect(lot.state.end_at).toBe(END)
    lot.bid('boris', '899', END - 180_000)
    expect(lot.state.end_at).toBe(END)
    lot.bid('anna', '890', END - 1_000)
    expect(lot.state.end_at).toBe(END + 179_000)
    lot.bid('boris', '889.5', END)
    expect(lot.state.end_at).toBe(END + 179_000)
  })

  it('tells a supplier the price it needs in its own currency, rounded to the safe side', () => {
    const lot = lotWith({ value: 'landed' }, [
      termsOf('anna'),
      termsOf('boris', { currency: 'uah', fx: '0.0213', landed: '12.5', percent: '3' }),
    ])
    lot.bid('anna', '900', START)
    const { refusal } = lot.bid('boris', '45000', START, { currency: 'uah' })
    const required = Number(refusal?.required)
    const value = (price: number) => (price * 0.0213 + 12.5) * 1.03
    expect(value(required)).toBeLessThanOrEqual(899)
    expect(value(required + 0.01)).toBeGreaterThan(899)
    expect(codeOf(lot.bid('boris', refusal?.required ?? '', START, { currency: 'uah' }))).toBe('accepted')
  })

  it('lets proxies answer each other in one commit', () => {
    const lot = lotWith()
    lot.bid('clara', '950', START)
    lot.ask({ kind: 'proxy', participant_id: 'anna', limit: '800', currency: 'eur' }, START)
    expect(lot.ranks()).toEqual(['anna 949.00', 'clara 950'])
    lot.ask({ kind: 'proxy', participant_id: 'boris', limit: '850', currency: 'eur' }, START)
    expect(lot.ranks()).toEqual(['anna 849.00', 'boris 850', 'clara 950'])
    expect(lot.record.filter(({ at, kind }) => at === START && kind === 'bid_accepted')).toHaveLength(4)
    expect(codeOf(lot.bid('clara', '800', START))).toBe('accepted')
    expect(lot.ranks()).toEqual(['clara 800', 'anna 800', 'boris 850'])
    expect(lot.state.proxies).toEqual([])
  })

  it('asks whether a suspicious drop is meant, and takes it with the token', () => {
    const lot = lotWith({ guard: { own_percent: '10', best_percent: '20' } })
    lot.bid('anna', '900', START)
    const { refusal } = lot.bid('boris', '90', START)
    expect(refusal?.refused).toBe('confirm_required')
    expect(codeOf(lot.bid('boris', '91', START, { confirm_token: refusal?.token }))).toBe('confirm_required')
    const again = lot.bid('boris', '90', START)
    expect(codeOf(lot.bid('boris', '90', START, { confirm_token: refusal?.token }))).toBe('confirm_required')
    expect(again.refusal?.token).not.toBe(refusal?.token)
  })

  it('falls back to the bid before when one is voided, and gives others time', () => {
    const lot = lotWith()
    lot.bid('anna', '900', START)
    lot.bid('boris', '800', START)
    const seq = lot.state.seq
    lot.ask({ kind: 'void_bid', seq, reason: 'typo' }, END - 10, 'buyer')
    expect(lot.ranks()).toEqual(['anna 900'])
    expect(lot.state.end_at).toBe(END - 10 + 180_000)
  })

  it('stands still while paused and goes on with the time that was left', () => {
    const lot = lotWith()
    lot.ask({ kind: 'pause', reason: 'question' }, START + 1000, 'buyer')
    expect(codeOf(lot.bid('anna', '900', START + 2000))).toBe('paused')
    expect(codeOf(lot.ask({ kind: 'resume', resumes_at: START + 61_999 }, START + 2000, 'buyer'))).toBe(
      'notice_too_short',
    )
    lot.ask({ kind: 'resume', resumes_at: START + 62_000 }, START + 2000, 'buyer')
    expect(lot.wait(START + 62_000)).toEqual(['lot_resumed'])
    expect(lot.state.end_at).toBe(END + 61_000)
  })
})
