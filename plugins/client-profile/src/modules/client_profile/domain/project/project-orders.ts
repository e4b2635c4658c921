import { type Amount, formatAmount } from '../amount'
import type { History, OrderTrace } from '../fold/history'

export interface PlacedOrder extends OrderTrace {
  at: number
  index: number
}

/** Orders that were placed and not cancelled, oldest first. */
export function standingOrders(history: History): PlacedOrder[] {
  const standing: PlacedOrder[] = []
  history.orders.forEach((order, index) => {
    if (order.at !== null && !order.canceled) standing.push({ ...order, at: order.at, index })
  })
  return standing.sort((a, b) => a.at - b.at)
}

/** The currency of most orders, by name among equals; null without orders. */
export function mainCurrency(orders: readonly PlacedOrder[]): string | null {
  const counts = new Map<string, number>()
  for (const { currency } of orders) if (currency) counts.set(currency, (counts.get(currency) ?? 0) + 1)
  let main: string | null = null
  for (const [currency, count] of counts) {
    const most = main === null ? -1 : counts.get(main)!
    if (count > most || (count === most && currency < main!)) main = currency
  }
  return main
}

export interface Turnover {
  order_count: number
  ordered: Amount
  returned: Amount
  credited: Amount
  revenue: Amount
}

/** Totals by currency; a return of a cancelled order is no loss of revenue. */
export function turnovers(history: History, orders: readonly PlacedOrder[]): Map<string, Turnover> {
  const byCurrency = new Map<string, Turnover>()
  const of = (currency: string | null): Turnover => {
    const key = currency ?? ''
    let turnover = byCurrency.get(key)
    if (!turnover) {
      turnover = { order_count: 0, ordered: 0n, returned: 0n, credited: 0n, revenue: 0n }
      byCurrency.set(key, turnover)
    }
    return turnover
  }
  for (const order of orders) {
    const turnover = of(order.currency)
    turnover.order_count++
    turnover.ordered += order.amount
  }
  for (const back of standingReturns(history)) of(back.currency).returned += back.amount
  for (const credit of history.credits) of(credit.currency).credited += credit.amount
  for (const turnover of byCurrency.values()) {
    turnover.revenue = turnover.ordered - turnover.returned - turnover.credited
  }
  return byCurrency
}

export const standingReturns = (history: History) =>
  history.returns.filter(({ order }) => order === null || !history.orders[order].canceled)

export function otherCurrencies(all: Map<string, Turnover>, main: string | null) {
  return [...all]
    .filter(([currency]) => currency !== main)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { order_count, revenue }]) => ({
      currency,
      order_count,
      revenue: formatAmount(revenue),
    }))
}
