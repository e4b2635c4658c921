import fc from 'fast-check'
import { FIRST_HEAD, nextHead } from '../../../modules/auctions/engine/chain'
import { replayAuction } from '../../replay-auction'
import { bidderNames, compareAward, disqualification, isAffirmed, type AuctionRow } from '..'

const row = (bid: string | null, facts: Partial<AuctionRow> = {}): AuctionRow => ({
  ...{ row: 2, bidder: 'x', bid, remark: '', won: false },
  ...facts,
})

const logged = (rows: AuctionRow[], facts: object = {}) => ({
  ...{ auction: '1', at: Date.UTC(2010, 0, 5), title: 't', details: '', reserve_price: '1000' },
  ...{ min_price: null, rows, ...facts },
})

const replayed = (rows: AuctionRow[], facts: object = {}) =>
  replayAuction(
    logged(rows, facts),
    'lot_1',
    rows.map((_, index) => ({
      ...{ participant_id: `p${index}`, currency: 'jpy', fx: '1', landed: '0', fixed: '0' },
      ...{ percent: '0', k: '1', life_cost: '0' },
    })),
    'jpy',
  )

describe('a logged auction', () => {
  it('is won by the lowest offer that counts', () => {
    const result = replayed(
      [row('700'), row('800', { won: true }), row('790', { remark: 'disqualification' }), row(null)],
      { min_price: '750' },
    )
    expect(result).toMatchObject({ verdict: 'same', isDrawn: false, by_rules: 'p1', recorded: ['p1'] })
    expect(result.addition).toMatchObject({ from: 0, phase: 'awarded', next_due_at: null })
  })

  it('keeps why the recorded winner is another one', () => {
    const drawn = replayed([row('800'), row('800', { won: true, remark: 'won by lottery' })])
    expect(drawn).toMatchObject({ verdict: 'tie', isDrawn: true, by_rules: 'p0', recorded: ['p1'] })
    expect(drawn.addition.rows.at(-1)?.body).toContain('drawn by lot')
    expect(replayed([row('800'), row('900', { won: true })]).verdict).toBe('not_lowest')
    expect(replayed([row('1100', { won: true })]).verdict).toBe('winner_void')
    expect(replayed([row('800')]).verdict).toBe('no_winner')
    expect(replayed([row('800', { won: true }), row('900', { won: true })]).verdict).toBe('two_winners')
    expect(replayed([row(null)]).verdict).toBe('same')
  })

  it('has a whole record whatever was bid, and its award is the lowest that counts', () => {
    const offers = fc.record({
      bid: fc.option(fc.integer({ min: 1, max: 1200 }).map(String), { nil: null }),
      remark: fc.constantFrom('', '', '', 'invalid'),
    })
    fc.assert(
      fc.property(fc.array(offers, { minLength: 1, maxLength: 20 }), (list) => {
        const { addition, by_rules } = replayed(
          list.map(({ bid, remark }) => row(bid, { remark })),
          { min_price: '300' },
        )
        let head = FIRST_HEAD
        addition.rows.forEach(({ seq, body, head: told }, index) => {
          head = nextHead(head, body)
          expect([seq, told]).toEqual([index + 1, head])
        })
        const counting = list.flatMap(({ bid, remark }, index) =>
          bid && !remark && +bid >= 300 && +bid <= 1000 ? [{ bid: +bid, id: `p${index}` }] : [],
        )
        const lowest = Math.min(...counting.map(({ bid }) => bid))
        expect(by_rules).toBe(counting.find(({ bid }) => bid === lowest)?.id ?? null)
      }),
      { numRuns: 200 },
    )
  })
})

describe('the log', () => {
  it('says who does not count', () => {
    expect(disqualification({ min_price: '10' }, row('9.99'))).toBe('below the minimum price 10')
    expect(disqualification({ min_price: '10' }, row('10'))).toBeNull()
    expect(disqualification({ min_price: null }, row('1', { remark: ' Invalid ' }))).toBe('Invalid')
    expect(disqualification({ min_price: null }, row('1', { remark: 'won by lottery' }))).toBeNull()
  })

  it('names two companies by one name now and then', () => {
    const rows = ['azuma', 'ikeda', 'azuma', 'azuma'].map((bidder) => row('1', { bidder }))
    expect(bidderNames(rows)).toEqual(['azuma', 'ikeda', 'azuma (2)', 'azuma (3)'])
  })

  it('affirms in several ways', () => {
    expect(['1', ' TRUE', 'так', '0', '', 'no'].map(isAffirmed)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  it('is compared with nothing when nobody bid', () => {
    expect(compareAward([], [])).toEqual({ verdict: 'same', isDrawn: false })
    expect(compareAward([], ['p1']).verdict).toBe('winner_void')
  })
})
