import type { OrderSummary } from '~/api/orders.types'
import { sumAmounts } from '../../ui/format/decimal'

export type Month = { start: string; amount: string; orders: number }

const CANCELED = 'canceled'
const monthStart = (date: Date, back: number) =>
  new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() - back, 1))

/** What was ordered in each of the last months, the current one last; cancelled orders do not count. */
export function spendByMonth(orders: OrderSummary[], now: Date, count: number): Month[] {
  return Array.from({ length: count }, (_, index) => {
    const start = monthStart(now, count - 1 - index).toISOString()
    const end = monthStart(now, count - 2 - index).toISOString()
    const inside = orders.filter(
      ({ created_at, status }) => status !== CANCELED && created_at >= start && created_at < end,
    )
    return { start, amount: sumAmounts(inside.map(({ total }) => total)), orders: inside.length }
  })
}

/** Three letters for the axis: "лист." is too wide under a bar. */
export const monthMark = (month: string) => month.replace('.', '').slice(0, 3)

/** How many whole months a list of orders covers that was cut off at a limit; all asked for when it was not. */
export function coveredMonths(orders: OrderSummary[], now: Date, wanted: number, limit: number): number {
  if (orders.length < limit) return wanted
  const oldest = orders.at(-1)!.created_at
  const covered = Array.from({ length: wanted }, (_, back) => monthStart(now, back).toISOString()).filter(
    (start) => start > oldest,
  )
  return Math.max(1, covered.length)
}
