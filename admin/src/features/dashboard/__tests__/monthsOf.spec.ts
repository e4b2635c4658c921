import type { Overview } from '../../../providers/contract/profiles'
import { clientsPath } from '../clientsPath'
import { monthsOf, nextMonth } from '../monthsOf'

const row = (month: string, currency: string) => ({
  month,
  currency,
  order_count: 1,
  revenue: '10.00',
  discount: '1.00',
})
const overview = (rows: ReturnType<typeof row>[]) => ({ revenue_by_month: rows }) as unknown as Overview

describe('months of one currency', () => {
  it('stand without gaps on the axis all currencies share', () => {
    const months = monthsOf(
      overview([row('2025-11', 'uah'), row('2025-12', 'eur'), row('2026-02', 'eur')]),
      'eur',
    )
    expect(months.map(({ month, revenue }) => [month, revenue])).toEqual([
      ['2025-11', '0'],
      ['2025-12', '10.00'],
      ['2026-01', '0'],
      ['2026-02', '10.00'],
    ])
  })

  it('are none when nothing was sold', () => {
    expect(monthsOf(overview([]), 'eur')).toEqual([])
  })

  it('roll over the year', () => {
    expect(nextMonth('2026-12')).toBe('2027-01')
    expect(nextMonth('2026-01')).toBe('2026-02')
  })
})

it('a filter of the client list travels in its address', () => {
  const query = new URL(clientsPath({ lifecycle: 'cooling' }), 'http://console').searchParams
  expect(JSON.parse(query.get('filter') ?? '')).toEqual({ lifecycle: 'cooling' })
})
