import type { LotRules } from '../contract'
import { Auction, END, MINUTE, SECOND, START } from './support/auction'

type Extension = LotRules['extension']

const extending = (extension: Partial<Extension> = {}, rules: Partial<LotRules> = {}) => {
  const policy = 'at_least' as const
  const all = { policy, window_ms: 3 * MINUTE, by_ms: 3 * MINUTE, top: 1, ...extension }
  const auction = new Auction({ ...rules, extension: all })
  auction.bid('anna', '900', START)
  return auction
}

const newEnd = (auction: Auction, name: string, price: string, at: number) => {
  const extended = auction.bidEvents(name, price, at).find(({ kind }) => kind === 'lot_extended')
  return extended?.kind === 'lot_extended' ? extended.end_at : null
}

describe('Extension (RULES.md §7)', () => {
  test('a new leader in the window gives everybody the full time to answer', () => {
    expect(newEnd(extending(), 'boris', '890', END - MINUTE)).toBe(END + 2 * MINUTE)
  })

  test('the window opens at its exact millisecond', () => {
    expect(newEnd(extending(), 'boris', '890', END - 3 * MINUTE - 1)).toBeNull()
    expect(newEnd(extending({ by_ms: 5 * MINUTE }), 'boris', '890', END - 3 * MINUTE)).toBe(END + 2 * MINUTE)
  })

  test('an extension to where the end already is is none', () => {
    expect(newEnd(extending(), 'boris', '890', END - 3 * MINUTE)).toBeNull()
  })

  test('the other policy adds time to the end', () => {
    expect(newEnd(extending({ policy: 'add' }), 'boris', '890', END - MINUTE)).toBe(END + 3 * MINUTE)
  })

  test('each extension is computed from the end that holds now', () => {
    const auction = extending()
    expect(newEnd(auction, 'boris', '890', END - 1)).toBe(END - 1 + 3 * MINUTE)
    expect(newEnd(auction, 'anna', '880', END + MINUTE)).toBe(END + 4 * MINUTE)
  })

  test('a leader improving its own bid does not extend', () => {
    expect(newEnd(extending(), 'anna', '890', END - MINUTE)).toBeNull()
  })

  test('a change behind the first place extends when three places count', () => {
    const rules = { beat: 'own' } as const
    expect(newEnd(extending({ top: 1 }, rules), 'boris', '950', END - MINUTE)).toBeNull()
    expect(newEnd(extending({ top: 3 }, rules), 'boris', '950', END - MINUTE)).toBe(END + 2 * MINUTE)
  })

  test('improving without taking another place does not extend', () => {
    const auction = extending({ top: 3 }, { beat: 'own' })
    auction.bid('boris', '950', START)
    expect(newEnd(auction, 'boris', '940', END - MINUTE)).toBeNull()
    expect(newEnd(auction, 'boris', '890', END - MINUTE)).toBe(END + 2 * MINUTE)
  })

  test('a bid stamped before the end reopens a lot that is draining', () => {
    const auction = extending()
    auction.wait(END + SECOND)
    expect(newEnd(auction, 'boris', '890', END - 1)).toBe(END - 1 + 3 * MINUTE)
    expect(auction.oracle.phase).toBe('live')
    expect(auction.bid('anna', '880', END + MINUTE)).toBe('accepted')
  })

  test('nothing extends before the start', () => {
    const auction = new Auction({ prebid_at: 0, ends_at: START + 1, extension: { ...RULE, top: 3 } })
    expect(newEnd(auction, 'anna', '900', START - 1)).toBeNull()
  })

  test('time is never added past the hard stop', () => {
    const auction = extending({}, { hard_stop_ms: MINUTE })
    expect(newEnd(auction, 'boris', '890', END - 1)).toBe(END + MINUTE)
    expect(newEnd(auction, 'anna', '880', END + MINUTE - 1)).toBeNull()
    expect(auction.kinds(END + MINUTE)).toEqual(['lot_closing'])
  })

  test('the buyer may extend a live lot within the hard stop', () => {
    const auction = extending({}, { hard_stop_ms: 5 * MINUTE })
    const ask = (by_ms: number) => auction.buyer({ kind: 'extend', by_ms, reason: 'asked for' }, START)
    expect(ask(MINUTE).events).toEqual([
      { kind: 'lot_extended', at: START, end_at: END + MINUTE, by: 'buyer' },
    ])
    expect(ask(9 * MINUTE).events).toMatchObject([{ end_at: END + 5 * MINUTE }])
    expect(ask(MINUTE).refused).toBe('rules_invalid')
  })
})

const RULE: Extension = { policy: 'at_least', window_ms: 3 * MINUTE, by_ms: 3 * MINUTE, top: 1 }

describe('Best-and-final after the hard stop (RULES.md §7)', () => {
  const atHardStop = () => {
    const auction = extending({}, { hard_stop_ms: 0, final_ms: 3 * MINUTE })
    auction.bid('boris', '890', START)
    auction.bid('vera', '880', START)
    return auction
  }
  const OPENED = END + 2 * SECOND

  test('the first places enter, at least two of them', () => {
    expect(atHardStop().wait(OPENED).at(-1)).toEqual({
      kind: 'final_opened',
      at: OPENED,
      participants: ['vera', 'boris'],
      ends_at: OPENED + 3 * MINUTE,
    })
  })

  test('one standing bid needs no final', () => {
    const auction = extending({}, { hard_stop_ms: 0, final_ms: 3 * MINUTE })
    expect(auction.kinds(OPENED)).toEqual(['lot_closing', 'lot_closed'])
  })

  test('a final bid stays hidden, the last one counts, and equality with the own last is enough', () => {
    const auction = atHardStop()
    expect(auction.bid('anna', '700', OPENED)).toBe('not_a_finalist')
    expect(auction.bid('boris', '890.01', OPENED)).toBe('not_below_own')
    expect(auction.required('boris', '890.01', OPENED)).toBe('890.00')
    expect(auction.bid('boris', '870', OPENED)).toBe('accepted')
    expect(auction.bid('boris', '890', OPENED + 1)).toBe('accepted')
    expect(auction.bid('vera', '880', OPENED + 2)).toBe('accepted')
    expect(auction.board[0]).toBe('1 vera 880')
    const end = OPENED + 3 * MINUTE
    expect(auction.bid('boris', '860', end - 1)).toBe('accepted')
    expect(auction.bid('boris', '850', end)).toBe('too_late')
    const events = auction.wait(end + 2 * SECOND)
    expect(events.map(({ kind }) => kind)).toEqual(['bid_accepted', 'lot_closed'])
    expect(events[0]).toMatchObject({ participant_id: 'boris', by: 'final' })
    expect(auction.board).toEqual(['1 boris 860', '2 vera 880', '3 anna 900'])
  })
})
