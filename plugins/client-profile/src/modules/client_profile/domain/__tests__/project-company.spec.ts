import fc from 'fast-check'
import { amount, formatAmount } from '../amount'
import { projectCompany } from '../project/project-company'
import { at, entry, ledgers, order } from './entries'

const months = (list: ReturnType<typeof projectCompany>['months']) =>
  list.map(({ month, order_count, revenue }) => [month, order_count, formatAmount(revenue)])

describe('orders of a company', () => {
  it('revenue is what was ordered less what came back and was credited', () => {
    const { company } = projectCompany([
      ...order('o1', 0, [['a1', 10, 2]]),
      ...order('o2', 40, [
        ['a1', 5, 2],
        ['b1', 1, 30],
      ]),
      entry('return.received', 50, { amount: '4.00', currency: 'eur', details: { order_id: 'o2' } }),
      entry('credit.given', 60, { amount: '1.50', currency: 'eur' }),
      entry('payment.received', 61, { amount: '20.00', currency: 'eur' }),
    ])
    expect(company).toMatchObject({
      order_count: 2,
      currency: 'eur',
      first_order_at: at(0),
      last_order_at: at(40),
    })
    expect(
      [company.ordered, company.returned, company.credited, company.revenue, company.paid].map(formatAmount),
    ).toEqual(['60.00', '4.00', '1.50', '54.50', '20.00'])
  })

  it('a cancelled order never was, its return included, but the interest stays', () => {
    const without = projectCompany(order('o1', 0, [['a1', 10, 2]]))
    const {
      company,
      months: figures,
      affinities,
    } = projectCompany([
      ...order('o1', 0, [['a1', 10, 2]]),
      ...order('o2', 3, [['b1', 1, 100]]),
      entry('return.received', 4, { amount: '100.00', currency: 'eur', details: { order_id: 'o2' } }),
      entry('order.canceled', 5, { document_id: 'o2' }),
    ])
    expect(company).toMatchObject({ order_count: 1, canceled_count: 1, revenue: without.company.revenue })
    expect(figures).toEqual(without.months)
    expect(affinities.find(({ key }) => key === 'b1')).toMatchObject({
      order_count: 0,
      revenue: 0n,
      last_ordered_at: null,
    })
    expect(affinities.find(({ key }) => key === 'b1')!.rank).toBeGreaterThan(0)
  })

  it('an edit changes the order in the month it was placed', () => {
    const { months: figures } = projectCompany([
      ...order('o1', 0, [['a1', 10, 2]]),
      entry('order.changed', 40, {
        document_id: 'o1',
        product_id: 'a1',
        quantity: '-4',
        amount: '-8.00',
        currency: 'eur',
      }),
    ])
    expect(months(figures)).toEqual([['2025-01-01', 1, '12.00']])
  })

  it('returns and credits count in their own month', () => {
    const { months: figures } = projectCompany([
      ...order('o1', 0, [['a1', 10, 2]]),
      entry('return.received', 35, { amount: '4.00', currency: 'eur', details: { order_id: 'o1' } }),
    ])
    expect(months(figures)).toEqual([
      ['2025-01-01', 1, '20.00'],
      ['2025-02-01', 0, '-4.00'],
    ])
  })

  it('keeps currencies apart and speaks in that of most orders', () => {
    const { company } = projectCompany([
      ...order('o1', 0, [['a1', 1, 10]]),
      ...order('o2', 1, [['a1', 1, 10]]),
      ...order('o3', 2, [['a1', 1, 900]], { currency: 'uah' }),
    ])
    expect(company).toMatchObject({ currency: 'eur', order_count: 3, revenue: amount('20') })
    expect(company.other_currencies).toEqual([{ currency: 'uah', order_count: 1, revenue: '900.00' }])
  })

  it('months add up to revenue, whatever happened', () => {
    fc.assert(
      fc.property(ledgers, (entries) => {
        const { company, months: figures } = projectCompany(entries)
        const own = figures.filter(({ currency }) => currency === company.currency)
        expect(own.reduce((sum, { revenue }) => sum + revenue, 0n)).toBe(
          company.currency ? company.revenue : 0n,
        )
      }),
    )
  })
})

describe('interests of a company', () => {
  it('what was looked at since the last order is told apart', () => {
    const look = (day: number) => entry('product.viewed', day, { product_id: 'a1' })
    const { affinities } = projectCompany([
      look(0),
      look(1),
      ...order('o1', 2, [['a1', 1, 5]]),
      look(3),
      look(4),
    ])
    expect(affinities.find(({ kind }) => kind === 'product')).toMatchObject({
      views: 4,
      views_since_order: 2,
    })
  })

  it('searches are one regardless of case and spaces, and remember having found nothing', () => {
    const seek = (day: number, query: string, result_count: number) =>
      entry('search.done', day, { details: { query, result_count } })
    const { searches } = projectCompany([seek(0, 'Bolt  M8', 0), seek(1, ' bolt m8 ', 12)])
    expect(searches).toEqual([
      { query: 'bolt m8', count: 2, empty_count: 1, last_at: at(1), last_result_count: 12 },
    ])
  })

  it('a cart holds what was put in, until it is taken out or ordered', () => {
    const put = (day: number, product: string, quantity: string) =>
      entry('cart.line_added', day, { product_id: product, variant_id: `variant_${product}`, quantity })
    const entries = [put(0, 'a1', '2'), put(1, 'a1', '3'), put(1, 'a2', '1'), put(2, 'b1', '1')]
    expect(
      projectCompany(entries).company.cart?.lines.map(({ product_id, quantity }) => [product_id, quantity]),
    ).toEqual([
      ['a1', '5'],
      ['a2', '1'],
      ['b1', '1'],
    ])
    const left = projectCompany([
      ...entries,
      entry('cart.line_removed', 3, { variant_id: 'variant_a2' }),
      ...order('o1', 4, [
        ['a1', 5, 1],
        ['b1', 1, 1],
      ]),
    ])
    expect(left.company.cart).toBeNull()
  })
})

describe('discounts of a company', () => {
  const used = (orderId: string, saved: string, details: Record<string, unknown>) =>
    entry('discount.used', 0, { document_id: orderId, discount: saved, currency: 'eur', details })

  it('are added up by kind and by where they come from; a cancelled order used none', () => {
    const { company } = projectCompany([
      ...order('o1', 0, [['a1', 10, 2]]),
      ...order('o2', 1, [['a1', 10, 2]]),
      used('o1', '5.00', { discount_kind: 'list', list_id: 'cpl_1' }),
      used('o1', '1.00', { discount_kind: 'promotion', promotion_id: 'promo_1' }),
      used('o2', '7.00', { discount_kind: 'list', list_id: 'cpl_1' }),
      entry('order.canceled', 2, { document_id: 'o2' }),
      entry('discount.entitled', 0, { document_id: 'cpl_1', details: { kind: 'list', title: 'Contract' } }),
      entry('discount.entitled', 0, { document_id: 'cpl_2', details: { kind: 'list', title: 'Spring' } }),
      entry('discount.ended', 3, { document_id: 'cpl_2' }),
    ])
    expect(formatAmount(company.saved)).toBe('6.00')
    expect(company.discount_kinds).toEqual([
      { kind: 'list', count: 1, saved: '5.00' },
      { kind: 'promotion', count: 1, saved: '1.00' },
    ])
    expect(company.entitlements).toMatchObject([
      { id: 'cpl_1', title: 'Contract', used_count: 1, saved: '5.00', ended_at: null },
      { id: 'cpl_2', title: 'Spring', used_count: 0, saved: '0.00', ended_at: new Date(at(3)).toISOString() },
    ])
  })
})
