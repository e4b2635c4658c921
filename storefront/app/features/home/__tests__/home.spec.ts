import type { OrderSummary } from '~/api/orders.types'
import { boughtOften, stillSold } from '../buy-again'
import { coveredMonths, spendByMonth } from '../months'
import { orderRhythm } from '../order-rhythm'

const NOW = new Date('2026-11-21T12:00:00Z')
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 86_400_000).toISOString()
const order = (created_at: string, total: string, status = 'completed') =>
  ({ created_at, total, status }) as OrderSummary

describe('a company’s own rhythm', () => {
  test('needs at least four days with orders', () => {
    expect(orderRhythm([daysAgo(1), daysAgo(20), daysAgo(40)], NOW)).toBeNull()
  })

  test('is the median gap with the middle half of the gaps', () => {
    const rhythm = orderRhythm([5, 15, 25, 35, 65].map(daysAgo), NOW)
    expect(rhythm).toEqual({ usualDays: 10, from: 10, to: 15, sinceLast: 5, orders: 5, isDue: false })
  })

  test('several orders of one day are one', () => {
    expect(orderRhythm([daysAgo(1), daysAgo(1), daysAgo(1), daysAgo(1)], NOW)).toBeNull()
  })

  test('is due when the usual time has passed', () => {
    expect(orderRhythm([20, 30, 40, 50].map(daysAgo), NOW)?.isDue).toBe(true)
  })
})

describe('spending by month', () => {
  test('counts an order in its month and no cancelled one', () => {
    const orders = [
      order('2026-11-01T00:00:00Z', '10.10'),
      order('2026-10-31T23:59:59Z', '5'),
      order('2026-10-02T00:00:00Z', '7', 'canceled'),
    ]
    expect(spendByMonth(orders, NOW, 2)).toEqual([
      { start: '2026-10-01T00:00:00.000Z', amount: '5.0000', orders: 1 },
      { start: '2026-11-01T00:00:00.000Z', amount: '10.1000', orders: 1 },
    ])
  })

  test('speaks only of months that the orders read cover whole', () => {
    const orders = [order('2026-11-10T00:00:00Z', '1'), order('2026-09-15T00:00:00Z', '1')]
    expect(coveredMonths(orders, NOW, 12, 2)).toBe(2)
    expect(coveredMonths(orders, NOW, 12, 200)).toBe(12)
  })
})

describe('bought again and again', () => {
  const line = (product: string, quantity: number) =>
    ({ variant_id: `v-${product}`, product: { id: product }, quantity }) as never

  test('the most frequent first, with the quantity of the last time', () => {
    const orders = [
      { created_at: daysAgo(30), lines: [line('bolt', 100), line('nut', 5)] },
      { created_at: daysAgo(10), lines: [line('nut', 7)] },
    ]
    const often = boughtOften(orders, 5)
    expect(often.map(({ product_id, quantity, times }) => [product_id, quantity, times])).toEqual([
      ['nut', 7, 2],
      ['bolt', 100, 1],
    ])
    expect(
      stillSold(often, [{ id: 'nut', variant_id: 'v-nut' } as never]).map(({ product_id }) => product_id),
    ).toEqual(['nut'])
  })
})
