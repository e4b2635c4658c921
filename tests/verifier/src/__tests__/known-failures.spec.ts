import { Auction, END, MINUTE, START, supplier } from './support/auction'

/** What went wrong in other auction systems. */
describe('Known failures of others', () => {
  const extension = { policy: 'at_least' as const, window_ms: MINUTE, by_ms: MINUTE, top: 1 }

  test('a bid acknowledged at the boundary of a turn is not lost by the next turn', () => {
    const rules = { pause_ms: 0, rounds: 1, turn_ms: MINUTE }
    const auction = new Auction({ format: 'staged', prebid_at: 0, beat: 'own', staged: rules })
    auction.bid('anna', '900', 1)
    auction.bid('boris', '950', 2)
    auction.bid('boris', '890', START + MINUTE - 1)
    auction.bid('anna', '880', START + MINUTE)
    expect(auction.board).toEqual(['1 anna 880', '2 boris 890'])
  })

  test('ranks follow the compared value, never the raw price', () => {
    const participants = [supplier('anna', { landed: '500' }), supplier('boris')]
    const auction = new Auction({ value: 'landed', beat: 'own' }, participants)
    auction.bid('anna', '400', START)
    auction.bid('boris', '700', START)
    expect(auction.board).toEqual(['1 boris 700', '2 anna 900'])
  })

  test.each(['english', 'sealed', 'japanese', 'staged'] as const)('%s breaks ties by seq', (format) => {
    const auction = new Auction({
      format,
      prebid_at: 0,
      beat: 'own',
      step: { kind: 'absolute', amount: '1' },
      japanese: { start: '900', every_ms: MINUTE, late_pass: false, below_zero: false },
      staged: { pause_ms: 0, rounds: 1, turn_ms: MINUTE },
    })
    const at = format === 'staged' ? 1 : START
    auction.bid('boris', '900', at)
    auction.bid('anna', '900', at)
    const expected = format === 'sealed' ? [] : ['1 boris 900', '2 anna 900']
    expect(auction.board).toEqual(expected)
  })

  test('a bid is judged by what was accepted before it, not by what its sender saw', () => {
    const auction = new Auction()
    auction.bid('anna', '900', START)
    auction.bid('boris', '890', START)
    expect(auction.bid('vera', '895', START, { best_seq: 3 })).toBe('best_step_not_met')
    expect(auction.bid('vera', '880', START, { best_seq: 3 })).toBe('best_changed')
  })

  test('a refused bid extends nothing', () => {
    const auction = new Auction({ extension })
    auction.bid('anna', '900', START)
    expect(auction.bidEvents('boris', '899.99', END - 1)).toHaveLength(1)
  })

  test('an extension is computed from the end that holds, not from the first one', () => {
    const auction = new Auction({ extension: { ...extension, policy: 'add' } })
    auction.bid('anna', '900', END - 1)
    const events = auction.bidEvents('boris', '890', END + MINUTE - 1)
    expect(events.at(-1)).toMatchObject({ kind: 'lot_extended', end_at: END + 2 * MINUTE })
  })

  test('an identical bid is not accepted twice', () => {
    const auction = new Auction()
    expect([1, 2].map(() => auction.bid('anna', '900', START))).toEqual(['accepted', 'own_step_not_met'])
  })

  test('cancelling and bidding anew is one decision', () => {
    const rules = { pause_ms: 0, rounds: 1, turn_ms: MINUTE }
    const auction = new Auction({ format: 'staged', prebid_at: 0, beat: 'own', staged: rules })
    auction.bid('anna', '900', 1)
    auction.bid('anna', '800', START)
    expect(auction.bid('anna', '899.50', START)).toBe('own_step_not_met')
    expect(auction.board).toEqual(['1 anna 800'])
    expect(auction.bidEvents('anna', '850', START)).toHaveLength(2)
    expect(auction.board).toEqual(['1 anna 850'])
  })

  test('a percent step is rounded up', () => {
    const auction = new Auction({ step: { kind: 'percent', percent: '0.1', of: 'best' } })
    auction.bid('anna', '333.33', START)
    expect(auction.bid('boris', '333.00', START)).toBe('best_step_not_met')
    expect(auction.bid('boris', '332.99', START)).toBe('accepted')
  })

  test('a pause stops the clock of silence', () => {
    const auction = new Auction({
      format: 'japanese',
      step: { kind: 'absolute', amount: '10' },
      japanese: { start: '900', every_ms: MINUTE, late_pass: false, below_zero: false },
    })
    auction.wait(START)
    auction.buyer({ kind: 'pause', reason: 'an outage' }, START + 1)
    expect(auction.kinds(START + 60 * MINUTE)).toEqual([])
  })

  test('a bid with a wrong digit is asked about, never dropped', () => {
    const auction = new Auction({ guard: { own_percent: '10', best_percent: '20' } })
    auction.bid('anna', '900', START)
    expect(auction.bidEvents('anna', '89', START)).toMatchObject([
      { kind: 'bid_refused', code: 'confirm_required', token: expect.any(String) },
    ])
  })
})
