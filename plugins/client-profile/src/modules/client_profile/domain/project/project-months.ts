import type { History } from '../fold/history'
import { standingReturns, type PlacedOrder } from './project-orders'
import type { MonthRow } from './projection'

const monthOf = (at: number): string => `${new Date(at).toISOString().slice(0, 7)}-01`

/** Revenue by month and currency: orders as they stand in their month, returns and credits in their own. */
export function projectMonths(history: History, orders: readonly PlacedOrder[]): MonthRow[] {
  const months = new Map<string, MonthRow>()
  const of = (at: number, currency: string | null): MonthRow => {
    const month = monthOf(at)
    const key = `${month} ${currency}`
    let row = months.get(key)
    if (!row) {
      row = { month, currency: currency ?? '', order_count: 0, revenue: 0n, discount: 0n }
      months.set(key, row)
    }
    return row
  }
  for (const order of orders) {
    const row = of(order.at, order.currency)
    row.order_count++
    row.revenue += order.amount
  }
  for (const back of standingReturns(history)) of(back.at, back.currency).revenue -= back.amount
  for (const credit of history.credits) of(credit.at, credit.currency).revenue -= credit.amount
  for (const use of history.uses) {
    const order = history.orders[use.order]
    if (order.at !== null && !order.canceled) of(order.at, order.currency).discount += use.saved
  }
  return [...months.values()].sort((a, b) => (a.month + a.currency < b.month + b.currency ? -1 : 1))
}
