import type { Overview } from '../../providers/contract/profiles'
import type { RevenueMonth } from '../../ui/charts/RevenueChart'

/** The months of one currency without gaps, oldest first. */
export function monthsOf({ revenue_by_month }: Overview, currency: string | undefined): RevenueMonth[] {
  const known = revenue_by_month.map(({ month }) => month).sort()
  const own = new Map(
    revenue_by_month.filter((row) => row.currency === currency).map((row) => [row.month, row]),
  )
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return []

  const months: RevenueMonth[] = []
  for (let month = first; month <= last; month = nextMonth(month)) {
    months.push(own.get(month) ?? { month, revenue: '0', discount: '0', order_count: 0 })
  }
  return months
}

/** `2026-12` → `2027-01`. */
export function nextMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
}
