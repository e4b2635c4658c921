import { Auction, END, MINUTE, SECOND, START } from './support/auction'

describe('The life of a lot (RULES.md §1, §2)', () => {
  test('a lot goes live at its start, closes at its end and is closed after the drain', () => {
    const auction = new Auction()
    expect(auction.wait(START - 1)).toEqual([])
    expect(auction.wait(START)).toEqual([{ kind: 'lot_live', at: START, end_at: END }])
    expect(auction.kinds(END - 1)).toEqual([])
    expect(auction.kinds(END)).toEqual(['lot_closing'])
    expect(auction.kinds(END + 2 * SECOND - 1)).toEqual([])
    expect(auction.wait(END + 2 * SECOND)).toEqual([
      { kind: 'lot_closed', at: END + 2 * SECOND, standing: [] },
    ])
  })

  test('whatever was due happens at its own time, in order, before a late command', () => {
    const auction = new Auction({ prebid_at: MINUTE })
    const events = auction.bidEvents('anna', '900', END + MINUTE)
    expect(events.map(({ kind, at }) => [kind, at])).toEqual([
      ['prebid_opened', MINUTE],
      ['lot_live', START],
      ['lot_closing', END],
      ['lot_closed', END + 2 * SECOND],
      ['bid_refused', END + MINUTE],
    ])
  })

  test('a bid is taken one millisecond before the end and not at the end', () => {
    expect(new Auction().bid('anna', '900', END - 1)).toBe('accepted')
    expect(new Auction().bid('anna', '900', END)).toBe('too_late')
  })

  test('a bid is taken at the start and not one millisecond before', () => {
    expect(new Auction().bid('anna', '900', START)).toBe('accepted')
    expect(new Auction().bid('anna', '900', START - 1)).toBe('not_open_yet')
  })

  test('a bid stamped before the end is decided during the drain, and not after it', () => {
    const auction = new Auction()
    auction.wait(END + SECOND)
    expect(auction.oracle.phase).toBe('closing')
    expect(auction.bid('anna', '900', END - 1)).toBe('accepted')
    expect(auction.bid('boris', '800', END)).toBe('too_late')
    auction.wait(END + 2 * SECOND)
    expect(auction.bid('vera', '700', END - 1)).toBe('closed')
  })

  test('stamps need not ascend: what has happened has happened', () => {
    const auction = new Auction()
    auction.bid('anna', '900', START + MINUTE)
    expect(auction.bid('boris', '800', START - 1)).toBe('accepted')
  })

  test('opening bids are taken before the start', () => {
    const auction = new Auction({ prebid_at: MINUTE })
    expect(auction.bid('anna', '900', MINUTE - 1)).toBe('not_open_yet')
    expect(auction.bid('anna', '900', MINUTE)).toBe('accepted')
    expect(auction.oracle.phase).toBe('prebid')
  })

  test('a cancelled lot ends at once, with a reason', () => {
    const auction = new Auction()
    expect(auction.buyer({ kind: 'cancel', reason: ' ' }, START).refused).toBe('reason_required')
    auction.buyer({ kind: 'cancel', reason: 'no need any more' }, START)
    expect(auction.bid('anna', '900', START + 1)).toBe('closed')
    expect(auction.kinds(END + MINUTE)).toEqual([])
    expect(auction.buyer({ kind: 'cancel', reason: 'again' }, END).refused).toBe('wrong_phase')
  })

  test('a refused command that is no bid leaves no trace, but time goes on', () => {
    const auction = new Auction()
    const { events, refused } = auction.buyer({ kind: 'resume', resumes_at: END }, START)
    expect(refused).toBe('wrong_phase')
    expect(events.map(({ kind }) => kind)).toEqual(['lot_live'])
  })

  test('rules nobody can hold a lot by are refused', () => {
    expect(new Auction({ ends_at: START }).oracle.phase).toBe('unscheduled')
    expect(new Auction({ format: 'dutch' }).oracle.phase).toBe('unscheduled')
    expect(new Auction({ quantity: '0' }).oracle.phase).toBe('unscheduled')
  })
})
