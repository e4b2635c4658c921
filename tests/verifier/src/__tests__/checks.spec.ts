import type { BidCommand, LotRules } from '../contract'
import { Auction, END, MINUTE, SECOND, START, supplier } from './support/auction'

const withBest = (rules: Partial<LotRules> = {}) => {
  const auction = new Auction(rules)
  auction.bid('anna', '900', START)
  return auction
}

describe('Checks of a bid (RULES.md §6)', () => {
  test.each<[string, string, Partial<BidCommand>]>([
    ['price_malformed', '9e2', {}],
    ['price_malformed', '', {}],
    ['too_many_decimals', '900.001', {}],
    ['wrong_currency', '900', { currency: 'EUR' }],
    ['quantity_incomplete', '900', { quantity: '99' }],
    ['above_ceiling', '1000.01', {}],
    ['rules_changed', '900', { rules_version: 2 }],
    ['best_changed', '900', { best_seq: 1 }],
  ])('%s: %s %j', (code, price, more) => {
    expect(new Auction().bid('anna', price, START, more)).toBe(code)
  })

  test('the ceiling itself, the whole quantity and a right view of the lot are taken', () => {
    const more = { quantity: '100.0', rules_version: 1, best_seq: 0 }
    expect(new Auction().bid('anna', '1000', START, more)).toBe('accepted')
  })

  test('only a supplier, or a buyer or staff on its behalf, may bid', () => {
    const auction = new Auction()
    const bid = { kind: 'bid', participant_id: 'anna', price: '900', currency: 'RUB' } as const
    const system = auction.ask({ ...bid, actor: { role: 'system', person_id: 'clock' } }, START)
    expect(system.events.at(-1)).toMatchObject({
      kind: 'bid_refused',
      code: 'role_not_allowed',
      required: null,
    })
    expect(auction.buyer(bid, START).events.at(-1)).toMatchObject({ kind: 'bid_accepted', by: 'surrogate' })
  })

  test('who is not in the lot is refused with an event that changes nothing', () => {
    const auction = new Auction()
    expect(auction.bid('gleb', '900', START)).toBe('not_admitted')
    auction.buyer({ kind: 'admit', participant: supplier('gleb') }, START)
    expect(auction.bid('gleb', '900', START)).toBe('accepted')
  })

  test('blocked, without terms, without deposit: each has its answer, in this order', () => {
    const auction = new Auction({ terms_hash: 'abc', deposit: true })
    auction.buyer({ kind: 'block', participant_id: 'anna', reason: 'checks' }, 0)
    expect(auction.bid('anna', '900', START)).toBe('blocked')
    auction.buyer({ kind: 'unblock', participant_id: 'anna', reason: 'checked' }, START)
    expect(auction.bid('anna', '900', START)).toBe('terms_not_accepted')
    const wrong = { kind: 'accept_terms', participant_id: 'anna', terms_hash: 'old' } as const
    expect(auction.supplier(wrong, START).refused).toBe('wrong_terms')
    auction.supplier({ ...wrong, terms_hash: 'abc' }, START)
    expect(auction.bid('anna', '900', START)).toBe('deposit_missing')
    auction.buyer({ kind: 'place_deposit', participant_id: 'anna' }, START)
    expect(auction.bid('anna', '900', START)).toBe('accepted')
  })

  test('the first failing check is the answer', () => {
    const auction = new Auction({ terms_hash: 'abc' })
    expect(auction.bid('anna', 'much', 0, { currency: 'EUR' })).toBe('terms_not_accepted')
    expect(new Auction().bid('anna', '1000.001', START, { currency: 'EUR' })).toBe('too_many_decimals')
  })

  test('with a split the quantity is asked for', () => {
    const auction = new Auction({ split: { kind: 'fill' } })
    const codes = [undefined, '0', '100.01', 'all', '100'].map((quantity) =>
      auction.bid('anna', '900', START, { quantity }),
    )
    expect(codes).toEqual([...Array<string>(4).fill('quantity_incomplete'), 'accepted'])
  })

  test('a leader must be beaten by the step', () => {
    const auction = withBest()
    expect(auction.bid('boris', '899.01', START)).toBe('best_step_not_met')
    expect(auction.required('boris', '899.01', START)).toBe('899.00')
    expect(auction.bid('boris', '899.00', START)).toBe('accepted')
  })

  test('without a step equality with the leader is left to the tie policy', () => {
    const auction = withBest({ step: { kind: 'absolute', amount: '0' } })
    expect(auction.bid('boris', '900.01', START)).toBe('best_step_not_met')
    expect(auction.bid('boris', '900', START)).toBe('accepted')
    expect(auction.board).toEqual(['1 anna 900', '2 boris 900'])
  })

  test('one must get below the own last by the step', () => {
    const auction = withBest()
    expect(auction.bid('anna', '899.01', START)).toBe('own_step_not_met')
    expect(auction.required('anna', '899.01', START)).toBe('899.00')
    expect(auction.bid('anna', '899', START)).toBe('accepted')
  })

  test('without a step one must still get below the own last', () => {
    const auction = withBest({ step: { kind: 'absolute', amount: '0' } })
    expect(auction.bid('anna', '900', START)).toBe('not_below_own')
    expect(auction.required('anna', '900', START)).toBe('899.99')
    expect(auction.bid('anna', '899.99', START)).toBe('accepted')
  })

  test('a leader may be kept from bidding against itself', () => {
    const auction = withBest({ leader_may_improve: false })
    expect(auction.bid('anna', '800', START)).toBe('leader_may_not_improve')
    expect(auction.required('anna', '800', START)).toBeNull()
    auction.bid('boris', '890', START)
    expect(auction.bid('anna', '800', START)).toBe('accepted')
  })

  test('where only the own last counts one may stay behind the leader', () => {
    const auction = withBest({ beat: 'own' })
    expect(auction.bid('boris', '950', START)).toBe('accepted')
    expect(auction.bid('boris', '949.01', START)).toBe('own_step_not_met')
  })

  test('buffers keep others from slipping just under and from sitting just behind the leader', () => {
    const auction = withBest({ beat: 'own', buffers: { front: '10', back: '20' } })
    expect(auction.bid('boris', '890.01', START)).toBe('front_buffer')
    expect(auction.bid('boris', '899.99', START)).toBe('front_buffer')
    expect(auction.bid('boris', '919.99', START)).toBe('back_buffer')
    expect(auction.bid('boris', '920', START)).toBe('accepted')
    expect(auction.bid('vera', '900', START)).toBe('accepted')
    expect(auction.bid('boris', '890', START)).toBe('accepted')
  })

  test('what is required leads by the front buffer', () => {
    const auction = withBest({ buffers: { front: '10', back: null } })
    expect(auction.bid('boris', '899', START)).toBe('front_buffer')
    expect(auction.required('boris', '899', START)).toBe('890.00')
    expect(auction.bid('boris', '890', START)).toBe('accepted')
  })

  test('nothing is required of whom nothing would be taken', () => {
    const auction = new Auction({ ceiling: null })
    expect(auction.required('anna', 'x', START)).toBeNull()
    expect(auction.required('gleb', '1', START)).toBeNull()
    expect(auction.required('anna', '1', END)).toBeNull()
  })

  test('the required price is accepted, and one unit more is not', () => {
    const auction = new Auction({ step: { kind: 'percent', percent: '0.7', of: 'best' } }, [
      supplier('anna'),
      supplier('boris', { currency: 'EUR', fx: '97.3311' }),
    ])
    auction.bid('anna', '777.77', START)
    const required = auction.required('boris', '10', START, { currency: 'EUR' })
    expect(required).toBe('7.93')
    expect(auction.bid('boris', '7.94', START, { currency: 'EUR' })).toBe('best_step_not_met')
    expect(auction.bid('boris', '7.93', START, { currency: 'EUR' })).toBe('accepted')
  })
})

describe('A drop larger than the guard (RULES.md §6, 12)', () => {
  const guarded = () => withBest({ guard: { own_percent: '10', best_percent: '20' } })
  const tokenOf = (auction: Auction, name: string, price: string) => {
    const refused = auction.bidEvents(name, price, START).at(-1)
    if (refused?.kind !== 'bid_refused') throw new Error('The bid was accepted')
    return refused.token
  }

  test('ten percent under the own last pass, one unit more asks for a confirmation', () => {
    expect(guarded().bid('anna', '810', START)).toBe('accepted')
    expect(guarded().bid('anna', '809.99', START)).toBe('confirm_required')
  })

  test('twenty percent under the best of another pass, one unit more asks for a confirmation', () => {
    expect(guarded().bid('boris', '720', START)).toBe('accepted')
    expect(guarded().bid('boris', '719.99', START)).toBe('confirm_required')
  })

  test('the token confirms this value of this participant, once', () => {
    const auction = guarded()
    const confirm_token = tokenOf(auction, 'boris', '72')
    expect(confirm_token).toMatch(/^[0-9a-f]{32}$/)
    expect(auction.bid('vera', '72', START, { confirm_token })).toBe('confirm_required')
    expect(auction.bid('boris', '72.00', START, { confirm_token })).toBe('accepted')
    const claim = auction.oracle.standing[0]!
    auction.buyer({ kind: 'void_bid', seq: claim.seq, reason: 'wrong digit' }, START)
    expect(auction.bid('boris', '72', START, { confirm_token })).toBe('confirm_required')
  })

  test('a newer token takes the place of the one before', () => {
    const auction = guarded()
    const confirm_token = tokenOf(auction, 'boris', '72')
    expect(auction.bid('boris', '71', START, { confirm_token })).toBe('confirm_required')
    expect(auction.bid('boris', '72', START, { confirm_token })).toBe('confirm_required')
  })

  test('a bid refused by a later check does not use up its token', () => {
    const auction = guarded()
    const confirm_token = tokenOf(auction, 'boris', '72')
    expect(auction.bid('boris', '72', START, { confirm_token, best_seq: 0 })).toBe('best_changed')
    expect(auction.bid('boris', '72', START, { confirm_token })).toBe('accepted')
  })

  test('below zero nothing has to be confirmed', () => {
    const auction = new Auction({ guard: { own_percent: '10', best_percent: '20' } })
    auction.bid('anna', '0', START)
    expect(auction.bid('boris', '-500', START)).toBe('accepted')
  })
})

describe('What a refused bid changes', () => {
  test('only the record: no time, no standing', () => {
    const auction = withBest({ extension: { policy: 'at_least', window_ms: MINUTE, by_ms: MINUTE, top: 3 } })
    expect(auction.bidEvents('boris', '899.5', END - SECOND).map(({ kind }) => kind)).toEqual(['bid_refused'])
    expect(auction.board).toEqual(['1 anna 900'])
    expect(auction.kinds(END)).toEqual(['lot_closing'])
  })
})
