import { Auction, END, MINUTE, START, supplier } from './support/auction'

const proxy = (auction: Auction, participant_id: string, limit: string, at = START, decrement?: string) =>
  auction
    .supplier({ kind: 'proxy', participant_id, limit, currency: 'RUB', decrement }, at)
    .events.filter(({ kind }) => kind !== 'lot_live')

describe('Proxy (RULES.md §9)', () => {
  test('alone it bids the ceiling', () => {
    const auction = new Auction()
    expect(proxy(auction, 'anna', '800')).toMatchObject([
      { kind: 'proxy_set', limit: '800', decrement: null },
      { kind: 'bid_accepted', participant_id: 'anna', price: '1000.00', by: 'proxy' },
    ])
    expect(auction.board).toEqual(['1 anna 1000'])
  })

  test('it answers a bid by one step, in the same decision', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '800')
    expect(auction.bidEvents('boris', '900', START)).toMatchObject([
      { kind: 'bid_accepted', participant_id: 'boris', value: '900', by: 'supplier' },
      { kind: 'bid_accepted', participant_id: 'anna', value: '899', by: 'proxy' },
    ])
  })

  test('of two limits the lower leads one step under the other, which is beaten', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '850')
    expect(proxy(auction, 'boris', '800')).toMatchObject([
      { kind: 'proxy_set', participant_id: 'boris' },
      { kind: 'bid_accepted', participant_id: 'boris', value: '849' },
      { kind: 'bid_accepted', participant_id: 'anna', price: '850', value: '850' },
      { kind: 'proxy_ended', participant_id: 'anna', reason: 'beaten' },
    ])
  })

  test('it never goes below its limit, even by less than a step', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '899.50')
    expect(auction.bidEvents('boris', '900', START)[1]).toMatchObject({ value: '899.5' })
  })

  test('of equal limits the earlier leads, at the limit', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '850')
    expect(proxy(auction, 'boris', '850')).toMatchObject([
      { kind: 'proxy_set' },
      { kind: 'bid_accepted', participant_id: 'anna', value: '850' },
      { kind: 'bid_accepted', participant_id: 'boris', value: '850' },
      { kind: 'proxy_ended', participant_id: 'boris', reason: 'beaten' },
    ])
  })

  test('it does not bid against itself, and ends when another bids below its limit', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '850')
    expect(proxy(auction, 'anna', '840').map(({ kind }) => kind)).toEqual(['proxy_set'])
    expect(auction.bidEvents('boris', '839', START).map(({ kind }) => kind)).toEqual([
      'bid_accepted',
      'bid_accepted',
      'proxy_ended',
    ])
  })

  test('under a refused tie the beaten one stays where it stands', () => {
    const auction = new Auction({ tie: 'refuse_tie_on_first' })
    proxy(auction, 'anna', '850')
    expect(auction.bidEvents('boris', '850', START).map(({ kind }) => kind)).toEqual([
      'bid_accepted',
      'proxy_ended',
    ])
  })

  test('its own decrement is used where it is larger than the step', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '800', START, '25')
    expect(auction.bidEvents('boris', '900', START)[1]).toMatchObject({ value: '875' })
  })

  test('without a step proxies may tie', () => {
    const auction = new Auction({ step: { kind: 'absolute', amount: '0' } })
    proxy(auction, 'anna', '800')
    expect(auction.bidEvents('boris', '900', START)[1]).toMatchObject({ value: '900' })
    expect(auction.board).toEqual(['1 boris 900', '2 anna 900'])
  })

  test('it answers in its own currency, rounded down', () => {
    const auction = new Auction({}, [supplier('anna', { currency: 'EUR', fx: '90' }), supplier('boris')])
    auction.supplier({ kind: 'proxy', participant_id: 'anna', limit: '8', currency: 'EUR' }, START)
    expect(auction.bidEvents('boris', '900', START)[1]).toMatchObject({ price: '9.98', value: '898.2' })
  })

  test('fifty limits of opening bids end in one leader', () => {
    const names = Array.from({ length: 50 }, (_, index) => `supplier-${index}`)
    const auction = new Auction(
      {},
      names.map((name) => supplier(name)),
    )
    names.forEach((name, index) => proxy(auction, name, String(600 + ((index * 37) % 50))))
    expect(auction.board[0]).toBe('1 supplier-0 600')
  })

  test('what a proxy answers at once changes nothing and extends nothing', () => {
    const extension = { policy: 'at_least' as const, window_ms: MINUTE, by_ms: MINUTE, top: 1 }
    const auction = new Auction({ extension })
    proxy(auction, 'anna', '800')
    expect(auction.bidEvents('boris', '900', END - 1).map(({ kind }) => kind)).toEqual([
      'bid_accepted',
      'bid_accepted',
    ])
    expect(auction.bidEvents('boris', '790', END - 1).at(-1)).toMatchObject({ kind: 'lot_extended' })
  })

  test('it ends when withdrawn or when its bid is voided', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '800')
    auction.supplier({ kind: 'end_proxy', participant_id: 'anna' }, START)
    expect(auction.bidEvents('boris', '900', START)).toHaveLength(1)
    proxy(auction, 'anna', '800')
    const { seq } = auction.oracle.standing[0]!
    const voided = auction.buyer({ kind: 'void_bid', seq, reason: 'error' }, START).events
    expect(voided.map(({ kind }) => kind)).toEqual(['bid_voided', 'proxy_ended'])
    expect(auction.supplier({ kind: 'end_proxy', participant_id: 'anna' }, START).refused).toBe('unknown_bid')
  })

  test('a blocked participant’s proxy ends', () => {
    const auction = new Auction()
    proxy(auction, 'anna', '800')
    auction.buyer({ kind: 'block', participant_id: 'anna', reason: 'checks' }, START)
    expect(auction.bidEvents('boris', '900', START)).toHaveLength(1)
    auction.buyer({ kind: 'unblock', participant_id: 'anna', reason: 'checked' }, START)
    expect(auction.bidEvents('boris', '890', START)).toHaveLength(1)
  })

  test('a proxy that cannot be is refused with an event', () => {
    const auction = new Auction()
    expect(proxy(auction, 'anna', '1000.01')).toMatchObject([
      { kind: 'bid_refused', code: 'above_ceiling', required: '1000.00' },
    ])
    expect(proxy(auction, 'anna', '800', START, '-1')).toMatchObject([{ code: 'price_malformed' }])
    expect(proxy(new Auction({ beat: 'own' }), 'anna', '800')).toMatchObject([
      { kind: 'bid_refused', code: 'wrong_format' },
    ])
  })
})
