import type { TieKind } from '../contract'
import { Auction, END, MINUTE, START } from './support/auction'

const tied = (tie: TieKind) => {
  const auction = new Auction({ tie, beat: 'own' })
  auction.bid('vera', '900', START)
  auction.bid('anna', '900', START)
  auction.bid('boris', '950', START)
  return auction
}

describe('Standing (RULES.md §4)', () => {
  test.each([
    ['earlier_sequence_wins', ['1 vera 900', '2 anna 900', '3 boris 950']],
    ['equal_best', ['1 vera 900', '1 anna 900', '3 boris 950']],
    ['equal_worst', ['2 vera 900', '2 anna 900', '3 boris 950']],
  ] as const)('by %s equal offers stand as %j', (tie, expected) => {
    expect(tied(tie).board).toEqual(expected)
  })

  test('a tie on the first place may be refused, a tie on the second not', () => {
    const auction = new Auction({ tie: 'refuse_tie_on_first', beat: 'own' })
    auction.bid('anna', '900', START)
    expect(auction.bid('boris', '900', START)).toBe('tie_refused')
    expect(auction.required('boris', '900', START)).toBe('1000.00')
    auction.bid('boris', '950', START)
    expect(auction.bid('vera', '950', START)).toBe('accepted')
  })

  test('who must beat the leader and may not tie is told one unit less', () => {
    const auction = new Auction({ tie: 'refuse_tie_on_first', step: { kind: 'absolute', amount: '0' } })
    auction.bid('anna', '900', START)
    expect(auction.required('boris', '900', START)).toBe('899.99')
  })

  test('only the newest bid of a participant stands', () => {
    const auction = new Auction()
    auction.bid('anna', '900', START)
    auction.bid('boris', '890', START)
    auction.bid('anna', '880', START)
    expect(auction.board).toEqual(['1 anna 880', '2 boris 890'])
  })

  test('the record of the close carries the whole standing', () => {
    const auction = new Auction()
    auction.bid('anna', '900.50', START)
    expect(auction.wait(END + MINUTE).at(-1)).toMatchObject({
      kind: 'lot_closed',
      standing: [
        { participant_id: 'anna', rank: 1, seq: 3, value: '900.5', price: '900.50', quantity: '100' },
      ],
    })
  })
})
