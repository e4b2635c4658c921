import fc from 'fast-check'
import { amount, formatAmount } from '../amount'
import type { Entry } from '../fold/history'
import type { InteractionKind } from '../interaction'
import { projectCompany } from '../project/project-company'

const NOW = Date.UTC(2026, 2, 1)
let made = 0

const entry = (kind: InteractionKind, facts: Partial<Entry> = {}): Entry => ({
  id: `int_${String(made++).padStart(6, '0')}`,
  at: NOW + made,
  ...{ kind, person_id: null, product_id: null, variant_id: null, sku: null, category_id: null },
  ...{ document_id: 'auc_1', supplier_id: null, quantity: null, unit_price: null, amount: null },
  ...{ discount: null, currency: 'eur', details: null },
  ...facts,
})

const saved = (paid: string, details: Record<string, unknown>, currency = 'eur') =>
  entry('auction.saved', { amount: paid, currency, details: { format: 'english', bidders: 2, ...details } })

const auctionsOf = (entries: Entry[]) => projectCompany(entries).company.auctions

describe('auctions in the profile of a buyer', () => {
  it('count a saving only over lots that stated its base, and never across currencies', () => {
    const fact = auctionsOf([
      saved('90', { ceiling: '100', compared: '90', own: '95' }),
      saved('50', { ceiling: '60', compared: '52' }),
      saved('1000', {}, 'uah'),
      entry('auction.not_awarded', { details: { format: 'sealed', bidders: 0 } }),
    ])?.bought
    expect(fact).toMatchObject({ lots: 3, not_awarded: 1, mean_bidders: 1.5 })
    expect(fact?.by_currency).toEqual([
      {
        ...{ currency: 'eur', lots: 2, paid: '140.00', budget: null },
        ceiling: { lots: 2, base: '160.00', saved: '18.00' },
        own: { lots: 1, base: '95.00', saved: '5.00' },
      },
      { currency: 'uah', lots: 1, paid: '1000.00', ceiling: null, own: null, budget: null },
    ])
  })

  it('say nothing of revenue', () => {
    const { company } = projectCompany([
      entry('auction.bought', { supplier_id: 'comp_s', amount: '90' }),
      saved('90', { ceiling: '100', compared: '90' }),
    ])
    expect([company.revenue, company.order_count]).toEqual([0n, 0])
  })

  it('are the same in whatever order they were told', () => {
    const cents = fc.integer({ min: 1, max: 10_000_000 }).map((n) => (n / 100).toFixed(2))
    fc.assert(
      fc.property(
        fc.array(fc.record({ paid: cents, base: cents, currency: fc.constantFrom('eur', 'uah') })),
        (lots) => {
          const entries = lots.map(({ paid, base, currency }) =>
            saved(paid, { ceiling: base, compared: paid }, currency),
          )
          const fact = auctionsOf(entries)
          expect(auctionsOf([...entries].reverse())).toEqual(fact)
          const total = lots.reduce((sum, { paid, base }) => sum + amount(base) - amount(paid), 0n)
          const told = (fact?.bought?.by_currency ?? []).reduce(
            (sum, { ceiling }) => sum + amount(ceiling?.saved),
            0n,
          )
          expect(formatAmount(told)).toBe(formatAmount(total))
        },
      ),
    )
  })
})

describe('auctions in the profile of a supplier', () => {
  it('tell how he took part, how he ended and how far from the best he was', () => {
    const fact = auctionsOf([
      ...[1, 2, 3].map(() => entry('auction.invited')),
      entry('auction.accepted'),
      entry('auction.accepted'),
      entry('auction.declined', { details: { had_accepted: true } }),
      entry('auction.bid', { quantity: '7', amount: '90', details: { mistakes: 1 } }),
      entry('auction.bid', { quantity: '2', amount: '80' }),
      entry('auction.won', { amount: '90', details: { over_best: 0, under_ceiling: 0.1, division: '44' } }),
      entry('auction.lost', { amount: '80', details: { over_best: 0.2, division: '44', voided: 1 } }),
      entry('auction.blocked'),
    ])?.supplied
    expect(fact).toMatchObject({
      ...{ invited: 3, accepted: 2, declined: 1, declined_after_accepting: 1, lots: 2, bids: 9 },
      ...{ won: 1, lost: 1, blocked: 1, voided: 1, mistakes: 1, over_best: 0.1, under_ceiling: 0.1 },
      by_currency: [{ currency: 'eur', won: 1, amount: '90.00' }],
      divisions: [{ division: '44', bid: 2, won: 1 }],
    })
  })

  it('are nothing for who had nothing to do with them', () => {
    expect(auctionsOf([entry('search.done', { details: { query: 'bolt' } })])).toBeNull()
  })
})
