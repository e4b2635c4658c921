import { abnormallyLow } from '../abnormally-low'
import type { LotRules, Share } from '../contract'
import { Auction, END, MINUTE, START } from './support/auction'

const closed = (rules: Partial<LotRules> = {}, quantities: (string | undefined)[] = []) => {
  const auction = new Auction({ beat: 'own', ...rules })
  ;['900', '800', '850'].forEach((price, index) =>
    auction.bid(['anna', 'boris', 'vera'][index]!, price, START, { quantity: quantities[index] }),
  )
  auction.wait(END + MINUTE)
  return auction
}

const share = (auction: Auction, participant_id: string, quantity: string): Share => {
  const place = auction.oracle.standing.find((one) => one.participant_id === participant_id)
  return { participant_id, quantity, seq: place?.seq ?? 0 }
}

const award = (auction: Auction, shares: Share[], more = {}) =>
  auction.buyer({ kind: 'award', shares, ...more }, END + MINUTE)

describe('Award (RULES.md §11)', () => {
  test('the first in order gets everything, without further words', () => {
    const auction = closed()
    expect(award(auction, [share(auction, 'boris', '100')]).events).toEqual([
      {
        kind: 'lot_awarded',
        at: END + MINUTE,
        shares: [share(auction, 'boris', '100')],
        deviates: false,
        reason: null,
        second_person_id: null,
      },
    ])
    expect(auction.oracle.phase).toBe('awarded')
  })

  test('another choice takes a reason and a second person', () => {
    const auction = closed()
    const shares = [share(auction, 'vera', '100')]
    expect(award(auction, shares).refused).toBe('reason_required')
    const reason = 'The sample failed'
    expect(award(auction, shares, { reason }).refused).toBe('second_person_required')
    const alone = { reason, second_person_id: 'buyer-1' }
    expect(award(auction, shares, alone).refused).toBe('second_person_required')
    const together = { reason, second_person_id: 'buyer-2' }
    expect(award(auction, shares, together).events).toMatchObject([{ deviates: true, ...together }])
  })

  test('shares must be of standing bids and fit the lot', () => {
    const auction = closed()
    const wrong = [
      [],
      [share(auction, 'boris', '99')],
      [share(auction, 'boris', '101')],
      [{ ...share(auction, 'boris', '100'), seq: 1 }],
      [share(auction, 'boris', '50'), share(auction, 'vera', '50')],
      [share(auction, 'boris', 'all')],
    ]
    expect(wrong.map((shares) => award(auction, shares).refused)).toEqual(
      wrong.map(() => 'shares_do_not_fit'),
    )
  })

  test('filled by value, then larger quantity, then seq', () => {
    const auction = closed({ split: { kind: 'fill' } }, ['70', '40', '50'])
    const shares = ['boris 40', 'vera 50', 'anna 10'].map((text) => {
      const [name, quantity] = text.split(' ')
      return share(auction, name!, quantity!)
    })
    expect(award(auction, shares).events).toMatchObject([{ deviates: false }])
  })

  test('of equal values the larger quantity is filled first', () => {
    const auction = new Auction({ beat: 'own', split: { kind: 'fill' } })
    auction.bid('anna', '900', START, { quantity: '30' })
    auction.bid('boris', '900', START, { quantity: '80' })
    auction.wait(END + MINUTE)
    const shares = [share(auction, 'boris', '80'), share(auction, 'anna', '20')]
    expect(award(auction, shares).events).toMatchObject([{ deviates: false }])
  })

  test('fixed shares by rank; the share of a missing rank goes to the first', () => {
    const split = { kind: 'shares', percents: ['60', '25', '10', '5'] } as const
    const auction = closed({ split: { ...split, percents: [...split.percents] } }, ['100', '100', '100'])
    const shares = [
      share(auction, 'boris', '65'),
      share(auction, 'vera', '25'),
      share(auction, 'anna', '10.0'),
    ]
    expect(award(auction, shares).events).toMatchObject([{ deviates: false }])
  })

  test('awarding nothing takes a reason; neither is possible while the lot is live', () => {
    const auction = closed()
    const nothing = (reason: string) => auction.buyer({ kind: 'award_nothing', reason }, END + MINUTE)
    expect(nothing('').refused).toBe('reason_required')
    expect(nothing('No budget').events).toMatchObject([{ kind: 'lot_not_awarded', reason: 'No budget' }])
    const live = new Auction()
    expect(live.buyer({ kind: 'award_nothing', reason: 'No budget' }, START).refused).toBe('wrong_phase')
  })

  test('far under the ceiling or far under the others a bid needs an explanation', () => {
    const place = (participant_id: string, value: string) => ({
      ...{ participant_id, value, rank: 1, seq: 1, price: value, quantity: '1' },
    })
    const places = [place('anna', '699'), place('boris', '1000'), place('vera', '1000')]
    expect(abnormallyLow(places, '1165')).toEqual(['anna'])
    expect(abnormallyLow([place('anna', '700'), ...places.slice(1)], '1165')).toEqual([])
    expect(abnormallyLow([place('anna', '600')], '1000')).toEqual([])
    expect(abnormallyLow([place('anna', '599.99')], '1000')).toEqual(['anna'])
  })
})
