import { Auction, END, MINUTE, RULES, SECOND, START } from './support/auction'

describe('Pause and outage (RULES.md §8)', () => {
  test('a pause keeps what remains, and nobody bids meanwhile', () => {
    const auction = new Auction()
    expect(auction.buyer({ kind: 'pause', reason: 'a question' }, END - MINUTE).events.at(-1)).toEqual({
      kind: 'lot_paused',
      at: END - MINUTE,
      remaining_ms: MINUTE,
      reason: 'a question',
    })
    expect(auction.bid('anna', '900', END - 1)).toBe('paused')
    expect(auction.kinds(END + 60 * MINUTE)).toEqual([])
  })

  test('resuming takes a minute of notice, to the millisecond', () => {
    const auction = new Auction()
    auction.buyer({ kind: 'pause', reason: 'a question' }, END - MINUTE)
    const resume = (resumes_at: number) => auction.buyer({ kind: 'resume', resumes_at }, END)
    expect(resume(END + MINUTE - 1).refused).toBe('notice_too_short')
    expect(resume(END + MINUTE).refused).toBeUndefined()
    expect(auction.kinds(END + MINUTE - 1)).toEqual([])
    expect(auction.wait(END + MINUTE)).toEqual([
      { kind: 'lot_resumed', at: END + MINUTE, end_at: END + 2 * MINUTE },
    ])
    expect(auction.bid('anna', '900', END + 2 * MINUTE - 1)).toBe('accepted')
    expect(auction.bid('boris', '800', END + 2 * MINUTE)).toBe('too_late')
  })

  test('the hard stop moves by the time the lot stood still', () => {
    const extension = { policy: 'add' as const, window_ms: 30 * MINUTE, by_ms: 10 * MINUTE, top: 1 }
    const auction = new Auction({ hard_stop_ms: MINUTE, extension })
    auction.buyer({ kind: 'pause', reason: 'a question' }, START)
    auction.buyer({ kind: 'resume', resumes_at: START + 5 * MINUTE }, START)
    expect(auction.bidEvents('anna', '900', START + 6 * MINUTE).at(-1)).toMatchObject({
      kind: 'lot_extended',
      end_at: END + 6 * MINUTE,
    })
  })

  test('an outage is resumed in the same way', () => {
    const auction = new Auction()
    const system = { role: 'system' as const, person_id: 'watch' }
    auction.ask({ kind: 'suspend', reason: 'no database', actor: system }, START)
    expect(auction.bid('anna', '900', START)).toBe('suspended')
    auction.buyer({ kind: 'resume', resumes_at: START + MINUTE }, START)
    expect(auction.bid('anna', '900', START + MINUTE)).toBe('accepted')
  })

  test('rules change only in a pause, and every acceptance falls', () => {
    const auction = new Auction({ terms_hash: 'one' })
    const accept = (terms_hash: string) =>
      auction.supplier({ kind: 'accept_terms', participant_id: 'anna', terms_hash }, START)
    accept('one')
    const rules = { ...RULES, terms_hash: 'two', ceiling: '950', version: 2 }
    const change = () => auction.buyer({ kind: 'change_rules', rules, reason: 'a new drawing' }, START)
    expect(change().refused).toBe('wrong_phase')
    auction.buyer({ kind: 'pause', reason: 'a new drawing' }, START)
    expect(change().events).toMatchObject([{ kind: 'rules_changed', rules: { version: 2 } }])
    auction.buyer({ kind: 'resume', resumes_at: START + MINUTE }, START)
    expect(auction.bid('anna', '940', START + MINUTE)).toBe('terms_not_accepted')
    accept('two')
    expect(auction.bid('anna', '951', START + MINUTE)).toBe('above_ceiling')
    expect(auction.bid('anna', '950', START + MINUTE, { rules_version: 1 })).toBe('rules_changed')
  })
})

describe('Withdrawal (RULES.md §8)', () => {
  const seqOf = (auction: Auction, name: string) =>
    auction.oracle.standing.find(({ participant_id }) => participant_id === name)!.seq

  test('a claim is recorded and changes nothing', () => {
    const auction = new Auction()
    auction.bid('anna', '900', START)
    const claim = {
      kind: 'claim_mistake',
      participant_id: 'anna',
      seq: 3,
      reason: 'a zero is missing',
    } as const
    expect(auction.supplier(claim, START).events).toMatchObject([{ kind: 'mistake_claimed', seq: 3 }])
    expect(auction.supplier({ ...claim, participant_id: 'boris' }, START).refused).toBe('unknown_bid')
    expect(auction.board).toEqual(['1 anna 900'])
  })

  test('a voided bid gives way to the newest remaining one, and ranks follow', () => {
    const auction = new Auction()
    auction.bid('anna', '900', START)
    auction.bid('boris', '890', START)
    auction.bid('anna', '88', START)
    const seq = seqOf(auction, 'anna')
    auction.buyer({ kind: 'void_bid', seq, reason: 'a wrong digit' }, START)
    expect(auction.board).toEqual(['1 boris 890', '2 anna 900'])
    expect(auction.buyer({ kind: 'void_bid', seq, reason: 'again' }, START).refused).toBe('unknown_bid')
    expect(auction.bid('anna', '880', START)).toBe('accepted')
  })

  test('when little time remains a void gives some back; what was added stays', () => {
    const extension = { policy: 'at_least' as const, window_ms: 3 * MINUTE, by_ms: 3 * MINUTE, top: 1 }
    const auction = new Auction({ extension })
    auction.bid('anna', '900', START)
    const early = auction.buyer({ kind: 'void_bid', seq: seqOf(auction, 'anna'), reason: 'error' }, START)
    expect(early.events.map(({ kind }) => kind)).toEqual(['bid_voided'])
    auction.bid('boris', '890', START)
    const late = auction.buyer(
      { kind: 'void_bid', seq: seqOf(auction, 'boris'), reason: 'error' },
      END - SECOND,
    )
    expect(late.events).toMatchObject([
      { kind: 'bid_voided', participant_id: 'boris' },
      { kind: 'lot_extended', end_at: END - SECOND + 3 * MINUTE, by: 'void' },
    ])
  })
})
