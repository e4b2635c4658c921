import type { LotRules } from '../contract'
import { Auction, MINUTE, START, supplier } from './support/auction'

const DROP = { kind: 'absolute', amount: '10' } as const
const kindsOf = (events: { kind: string }[]) => events.map(({ kind }) => kind)

describe('Japanese (RULES.md §10)', () => {
  const japanese = (more: Partial<NonNullable<LotRules['japanese']>> = {}) =>
    new Auction({
      format: 'japanese',
      step: DROP,
      beat: 'own',
      japanese: { start: '900', every_ms: MINUTE, late_pass: false, below_zero: false, ...more },
    })
  const confirm = (auction: Auction, level: number, names: string[]) =>
    names.map((name) => auction.bid(name, String(900 - level * 10), START + level * MINUTE, { level }))

  test('the level drops every minute; who is silent is out', () => {
    const auction = japanese()
    expect(auction.wait(START)).toMatchObject([
      { kind: 'lot_live', end_at: null },
      { kind: 'level_opened', level: 0, value: '900', ends_at: START + MINUTE },
    ])
    confirm(auction, 0, ['boris', 'vera'])
    expect(auction.wait(START + MINUTE)).toMatchObject([
      { kind: 'participant_out', participant_id: 'anna', level: 0 },
      { kind: 'level_opened', level: 1, value: '890' },
    ])
    expect(auction.bid('anna', '890', START + MINUTE)).toBe('out_of_auction')
  })

  test('the last one left wins at the last level confirmed', () => {
    const auction = japanese()
    confirm(auction, 0, ['anna', 'boris', 'vera'])
    confirm(auction, 1, ['vera'])
    expect(kindsOf(auction.wait(START + 2 * MINUTE))).toEqual([
      'participant_out',
      'participant_out',
      'lot_closing',
      'lot_closed',
    ])
    expect(auction.board).toEqual(['1 vera 890', '2 anna 900', '3 boris 900'])
  })

  test('when all drop out those of the level before tie, the earliest confirmation first', () => {
    const auction = japanese()
    confirm(auction, 0, ['anna', 'boris', 'vera'])
    confirm(auction, 1, ['vera', 'anna'])
    expect(auction.kinds(START + 4 * MINUTE).slice(-2)).toEqual(['lot_closing', 'lot_closed'])
    expect(auction.board).toEqual(['1 vera 890', '2 anna 890', '3 boris 900'])
  })

  test('another price, another level or a second confirmation is refused with the level’s price', () => {
    const auction = japanese()
    expect(auction.bid('anna', '899', START)).toBe('stale_level')
    expect(auction.required('anna', '890', START, { level: 1 })).toBe('900.00')
    expect(auction.bid('anna', '900', START)).toBe('accepted')
    expect(auction.bid('anna', '900', START)).toBe('not_below_own')
    expect(auction.required('anna', '900', START)).toBeNull()
  })

  test('a confirmation one millisecond before the end of its level counts, at the end it is stale', () => {
    const auction = japanese()
    confirm(auction, 0, ['anna', 'boris'])
    expect(auction.bid('vera', '900', START + MINUTE - 1, { level: 0 })).toBe('accepted')
    expect(auction.bid('vera', '900', START + MINUTE, { level: 0 })).toBe('stale_level')
  })

  test('a late pass forgives one silence each', () => {
    const auction = japanese({ late_pass: true })
    confirm(auction, 0, ['anna', 'boris'])
    confirm(auction, 1, ['anna', 'vera'])
    expect(auction.kinds(START + 2 * MINUTE)).toEqual(['level_opened'])
    confirm(auction, 2, ['anna'])
    expect(kindsOf(auction.wait(START + 3 * MINUTE))).toEqual([
      'participant_out',
      'participant_out',
      'lot_closing',
      'lot_closed',
    ])
  })

  test('below zero only where the rules say so', () => {
    const short = { start: '5' }
    const auction = japanese(short)
    ;['anna', 'boris'].map((name) => auction.bid(name, '5', START))
    expect(auction.kinds(START + MINUTE)).toEqual(['participant_out', 'lot_closing', 'lot_closed'])
    const below = japanese({ ...short, below_zero: true })
    ;['anna', 'boris'].map((name) => below.bid(name, '5', START))
    expect(below.wait(START + MINUTE).at(-1)).toMatchObject({ kind: 'level_opened', value: '-5' })
  })

  test('who passes is out at once', () => {
    const auction = japanese()
    const { events } = auction.supplier({ kind: 'pass', participant_id: 'anna' }, START)
    expect(events.at(-1)).toMatchObject({ kind: 'participant_out', level: 0 })
    expect(auction.bid('anna', '900', START)).toBe('out_of_auction')
  })

  test('an interrupted level starts anew in full, its confirmations stay', () => {
    const auction = japanese()
    confirm(auction, 0, ['anna', 'boris'])
    auction.buyer({ kind: 'pause', reason: 'an outage' }, START + MINUTE - 1)
    const resumes_at = START + 5 * MINUTE
    auction.buyer({ kind: 'resume', resumes_at }, START + MINUTE)
    expect(auction.wait(resumes_at)).toEqual([{ kind: 'lot_resumed', at: resumes_at, end_at: null }])
    expect(auction.kinds(resumes_at + MINUTE - 1)).toEqual([])
    expect(auction.kinds(resumes_at + MINUTE)).toEqual(['participant_out', 'level_opened'])
  })
})

describe('Dutch (RULES.md §10)', () => {
  const dutch = () =>
    new Auction({ format: 'dutch', step: DROP, ceiling: '925', dutch: { start: '900', every_ms: MINUTE } })

  test('the level rises to the ceiling and no further', () => {
    const levels = dutch()
      .wait(START + 60 * MINUTE)
      .flatMap((event) => (event.kind === 'level_opened' ? [event.value] : [event.kind]))
    expect(levels).toEqual(['lot_live', '900', '910', '920', '925', 'lot_closing', 'lot_closed'])
  })

  test('the first to accept the current level wins, and the lot closes', () => {
    const auction = dutch()
    expect(kindsOf(auction.bidEvents('anna', '910', START + MINUTE, { level: 1 })).slice(-3)).toEqual([
      'bid_accepted',
      'lot_closing',
      'lot_closed',
    ])
    expect(auction.bid('boris', '910', START + MINUTE - 1, { level: 1 })).toBe('closed')
    expect(auction.board).toEqual(['1 anna 910'])
  })

  test('a level that is gone is refused, and the current one is told', () => {
    expect(dutch().required('anna', '900', START + MINUTE, { level: 0 })).toBe('910.00')
    expect(dutch().bid('anna', '900', START + MINUTE)).toBe('stale_level')
  })

  test('levels have no drain: after the end of the last one the lot is closed', () => {
    const auction = dutch()
    const end = START + 4 * MINUTE
    expect(auction.bid('anna', '925', end)).toBe('closed')
    expect(auction.bid('anna', '925', end - 1)).toBe('closed')
  })
})

describe('Staged (RULES.md §10)', () => {
  const staged = () => {
    const auction = new Auction({
      format: 'staged',
      prebid_at: 0,
      beat: 'own',
      staged: { pause_ms: 5 * MINUTE, rounds: 2, turn_ms: 2 * MINUTE },
    })
    auction.bid('anna', '900', 1)
    auction.bid('boris', '950', 2)
    auction.bid('vera', '900', 3)
    return auction
  }
  const FIRST = START + 5 * MINUTE

  test('the worst has the first turn; of equal bids the earlier has the later turn', () => {
    expect(staged().wait(FIRST)).toMatchObject([
      { kind: 'lot_live', end_at: null },
      { kind: 'round_opened', round: 1, order: ['boris', 'vera', 'anna'] },
      { kind: 'turn_opened', round: 1, participant_id: 'boris', ends_at: FIRST + 2 * MINUTE },
    ])
  })

  test('one bids in the own turn only, to its last millisecond', () => {
    const auction = staged()
    expect(auction.bid('boris', '890', FIRST - 1)).toBe('not_your_turn')
    expect(auction.bid('vera', '890', FIRST)).toBe('not_your_turn')
    expect(auction.bid('boris', '890', FIRST + 2 * MINUTE - 1)).toBe('accepted')
    expect(auction.bid('boris', '880', FIRST + 2 * MINUTE)).toBe('not_your_turn')
    expect(auction.bid('vera', '885', FIRST + 2 * MINUTE)).toBe('accepted')
  })

  test('a bid of the turn may be replaced by a higher one, measured by the bid before the turn', () => {
    const auction = staged()
    auction.bid('boris', '800', FIRST)
    expect(auction.required('boris', '949.01', FIRST)).toBe('949.00')
    expect(kindsOf(auction.bidEvents('boris', '850', FIRST))).toEqual(['bid_cancelled', 'bid_accepted'])
    expect(auction.board[0]).toBe('1 boris 850')
  })

  test('a bid of the turn may be cancelled; the one before it stands again', () => {
    const auction = staged()
    auction.bid('boris', '800', FIRST)
    const cancel = () => auction.supplier({ kind: 'cancel_bid', participant_id: 'boris' }, FIRST)
    expect(cancel().events).toMatchObject([{ kind: 'bid_cancelled', participant_id: 'boris' }])
    expect(cancel().refused).toBe('unknown_bid')
    expect(auction.board.at(-1)).toBe('3 boris 950')
  })

  test('to pass is for Japanese lots', () => {
    const pass = { kind: 'pass', participant_id: 'boris' } as const
    expect(staged().supplier(pass, FIRST).refused).toBe('wrong_format')
  })

  test('a voided bid of the turn is not cancelled once more', () => {
    const auction = staged()
    auction.bid('boris', '800', FIRST)
    const { seq } = auction.oracle.standing[0]!
    auction.buyer({ kind: 'void_bid', seq, reason: 'a wrong digit' }, FIRST)
    expect(kindsOf(auction.bidEvents('boris', '850', FIRST))).toEqual(['bid_accepted'])
  })

  test('the next round is ordered anew, and the last turn ends the lot', () => {
    const auction = staged()
    auction.bid('boris', '800', FIRST)
    expect(auction.wait(FIRST + 6 * MINUTE)).toMatchObject([
      { participant_id: 'vera' },
      { participant_id: 'anna' },
      { kind: 'round_opened', round: 2, order: ['vera', 'anna', 'boris'] },
      { kind: 'turn_opened', round: 2, participant_id: 'vera' },
    ])
    const end = FIRST + 12 * MINUTE
    expect(auction.kinds(end)).toEqual(['turn_opened', 'turn_opened', 'lot_closing'])
    expect(auction.bid('boris', '700', end - 1)).toBe('accepted')
    expect(auction.bid('boris', '600', end)).toBe('too_late')
  })

  test('without opening bids there are no rounds', () => {
    const rules = { pause_ms: MINUTE, rounds: 2, turn_ms: MINUTE }
    const auction = new Auction({ format: 'staged', beat: 'own', staged: rules })
    expect(auction.kinds(START + MINUTE)).toEqual(['lot_live', 'lot_closing'])
  })

  test('a pause stops the clock of the turn', () => {
    const auction = staged()
    auction.wait(FIRST)
    auction.buyer({ kind: 'pause', reason: 'a question' }, FIRST + MINUTE)
    auction.buyer({ kind: 'resume', resumes_at: FIRST + 10 * MINUTE }, FIRST + MINUTE)
    expect(auction.kinds(FIRST + 11 * MINUTE - 1)).toEqual(['lot_resumed'])
    expect(auction.kinds(FIRST + 11 * MINUTE)).toEqual(['turn_opened'])
  })
})

describe('Hybrid (RULES.md §10)', () => {
  const hybrid = () =>
    new Auction(
      {
        format: 'hybrid',
        step: DROP,
        dutch: { start: '900', every_ms: MINUTE },
        hybrid: { sealed_ms: 10 * MINUTE, last_look_ms: 5 * MINUTE },
      },
      ['anna', 'boris', 'vera'].map((name) => supplier(name)),
    )
  const LOOK = START + 10 * MINUTE

  test('the Dutch winner is named, the others bid hidden, the winner has the last word', () => {
    const auction = hybrid()
    expect(auction.bidEvents('anna', '900', START).at(-1)).toEqual({
      kind: 'stage_opened',
      at: START,
      stage: 'sealed',
      ends_at: LOOK,
      participant_id: 'anna',
    })
    expect(auction.bid('anna', '800', START)).toBe('not_your_turn')
    expect(auction.bidEvents('boris', '880', START)).toMatchObject([{ kind: 'final_bid_received' }])
    expect(auction.board).toEqual(['1 anna 900'])
    expect(auction.wait(LOOK)).toMatchObject([
      { kind: 'bid_accepted', participant_id: 'boris', by: 'final' },
      { kind: 'stage_opened', stage: 'last_look', participant_id: 'anna', ends_at: LOOK + 5 * MINUTE },
    ])
    expect(auction.bid('boris', '700', LOOK)).toBe('not_your_turn')
    expect(auction.required('anna', '895', LOOK)).toBe('890.00')
    expect(kindsOf(auction.bidEvents('anna', '880', LOOK))).toEqual(['bid_accepted'])
    expect(auction.bid('anna', '870', LOOK)).toBe('not_your_turn')
    expect(auction.kinds(LOOK + 5 * MINUTE)).toEqual(['lot_closing'])
    expect(auction.board).toEqual(['1 boris 880', '2 anna 880'])
  })

  test('without anybody before the Dutch winner there is no last look', () => {
    const auction = hybrid()
    auction.bid('anna', '900', START)
    auction.bid('boris', '920', START)
    expect(auction.kinds(LOOK)).toEqual(['bid_accepted', 'lot_closing'])
    expect(auction.bid('boris', '800', LOOK - 1)).toBe('not_your_turn')
  })

  test('without a last word the best hidden bid wins', () => {
    const auction = hybrid()
    auction.bid('anna', '900', START)
    auction.bid('boris', '880', START)
    auction.wait(LOOK + 6 * MINUTE)
    expect(auction.oracle.phase).toBe('closed')
    expect(auction.board[0]).toBe('1 boris 880')
  })
})
