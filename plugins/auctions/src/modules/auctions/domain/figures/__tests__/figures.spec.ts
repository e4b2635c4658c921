import fc from 'fast-check'
import { add, compare, exact, subtract, zero } from '../../exact'
import { savingsBy, savingsOf, scorecardOf, type AwardedLot, type Tally } from '..'

const lot = (facts: Partial<AwardedLot> = {}): AwardedLot => ({
  ...{ decided_at: '2026-03-05T10:00:00Z', currency: 'eur', format: 'english', division: '44' },
  ...{ paid: '90', compared: '90', ceiling: '100', own: null, budget: null },
  suppliers: [{ id: 's1', name: 'Anker', amount: '90' }],
  ...facts,
})

describe('savings', () => {
  it('are told against each base that was stated, over the lots that stated it', () => {
    expect(savingsOf([lot(), lot({ own: '120', paid: '80', compared: '85' })])).toEqual({
      ...{ lots: 2, paid: '170', budget: null },
      ceiling: { lots: 2, base: '200', saved: '25', percent: '12.5' },
      own: { lots: 1, base: '120', saved: '40', percent: '33.33' },
    })
  })

  it('may be a loss', () => {
    expect(savingsOf([lot({ own: '60' })]).own).toMatchObject({ saved: '-30', percent: '-50' })
  })

  it('of a split lot go to its suppliers by what each is paid', () => {
    const split = lot({
      suppliers: [
        { id: 's1', name: 'Anker', amount: '60' },
        { id: 's2', name: 'Berg', amount: '30' },
      ],
    })
    expect(
      savingsBy([split], 'supplier').map(({ name, paid, ceiling }) => [name, paid, ceiling?.saved]),
    ).toEqual([
      ['Anker', '60', '6.67'],
      ['Berg', '30', '3.33'],
    ])
  })

  it('by group add up to those of all, whatever the lots', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => (n / 100).toFixed(2))
    const lots = fc.array(
      fc
        .record({ paid: cents, ceiling: fc.option(cents), division: fc.constantFrom('44', '45', null) })
        .map(({ paid, ceiling, division }) =>
          lot({
            ...{ paid, compared: paid, ceiling, division },
            suppliers: [{ id: 's', name: 'S', amount: paid }],
          }),
        ),
      { minLength: 1 },
    )
    fc.assert(
      fc.property(lots, fc.constantFrom('month', 'division', 'supplier', 'format'), (list, grouping) => {
        const all = savingsOf(list)
        const groups = savingsBy(list, grouping as 'month')
        const sum = groups.reduce((total, { ceiling }) => add(total, exact(ceiling?.saved ?? '0')), zero)
        expect(compare(subtract(sum, exact(all.ceiling?.saved ?? '0')), zero)).toBe(0)
        expect(groups.reduce((count, { lots: some }) => count + some, 0)).toBe(all.lots)
      }),
    )
  })
})

const tally = (facts: Partial<Tally> = {}): Tally => ({
  ...{ invited: 10, accepted: 8, withdrawn: 0, decided: 8, won: 4, bid_lots: 8, flawed_lots: 0 },
  ...{ over_best: 0.02, under_ceiling: 0.1 },
  compared: facts.decided ?? 8,
  ...facts,
})

describe('the scorecard of a supplier', () => {
  it('tells each figure with what it rests on, and nothing it does not know', () => {
    expect(scorecardOf(tally())).toMatchObject({
      participation: { value: 0.8, n: 10 },
      win_rate: { value: 0.5, n: 8 },
      reliability: { value: 1, n: 8 },
    })
    const unknown = scorecardOf(
      tally({
        invited: 0,
        accepted: 0,
        decided: 0,
        won: 0,
        bid_lots: 0,
        over_best: null,
        under_ceiling: null,
      }),
    )
    expect(unknown).toEqual({
      ...{ participation: null, win_rate: null, reliability: null, over_best: null, under_ceiling: null },
      score: null,
    })
  })

  it('rests the price on the lots whose best value may be known', () => {
    const { over_best, win_rate } = scorecardOf(tally({ compared: 3 }))
    expect([over_best, win_rate]).toEqual([
      { value: 0.02, n: 3 },
      { value: 0.5, n: 8 },
    ])
    expect(scorecardOf(tally({ compared: 0, over_best: null })).over_best).toBeNull()
  })

  it('lies between 0 and 100, and a flaw, a withdrawal or a worse price never raises it', () => {
    const some = fc.record({
      accepted: fc.nat(50),
      declined: fc.nat(50),
      decided: fc.nat(50),
      over: fc.double({ min: 0, max: 3, noNaN: true }),
    })
    fc.assert(
      fc.property(some, ({ accepted, declined, decided, over }) => {
        const facts = {
          ...{ invited: accepted + declined + 1, accepted, decided, won: 0, bid_lots: decided + 1 },
          over_best: decided ? over : null,
        }
        const scored = (more: Partial<Tally> = {}) => scorecardOf(tally({ ...facts, ...more })).score!
        const base = scored()
        expect(base >= 0 && base <= 100).toBe(true)
        expect(scored({ flawed_lots: 1 })).toBeLessThanOrEqual(base)
        expect(scored({ withdrawn: 1 })).toBeLessThanOrEqual(base)
        if (decided) expect(scored({ over_best: over + 0.1 })).toBeLessThanOrEqual(base)
      }),
    )
  })

  it('draws one lucky auction to the middle', () => {
    const lucky = scorecardOf(
      tally({ invited: 1, accepted: 1, decided: 1, won: 1, bid_lots: 1, over_best: 0 }),
    )
    const proven = scorecardOf(tally({ invited: 40, accepted: 40, decided: 40, bid_lots: 40, over_best: 0 }))
    expect(lucky.score).toBeLessThan(proven.score!)
  })
})
