import { formatQuantity } from '../amount'
import { historyOf } from '../fold/fold'
import type { Entry, History } from '../fold/history'
import { baseState, growthWindows, newUntil } from '../lifecycle'
import { nextOrder, orderGaps, rhythmOf, silence } from '../rhythm'
import { projectAffinities } from './project-affinities'
import { projectAuctions } from './project-auctions'
import { projectDiscounts } from './project-discounts'
import { projectMonths } from './project-months'
import { mainCurrency, otherCurrencies, standingOrders, turnovers, type PlacedOrder } from './project-orders'
import type { CartFact, CompanyRow, Projection } from './projection'

/** All projections of a set of entries of one company: the same whatever order they are given in. */
export const projectCompany = (entries: readonly Entry[]): Projection => projectHistory(historyOf(entries))

/** All projections of a folded history. */
export function projectHistory(history: History): Projection {
  const orders = standingOrders(history)
  const currency = mainCurrency(orders)
  return {
    company: {
      interaction_count: history.count,
      first_at: history.first_at,
      last_at: history.last_at,
      seen_at: history.seen_at,
      person_count: history.persons.size,
      ...orderColumns(history, orders, currency),
      ...rhythmColumns(orders, currency),
      ...projectDiscounts(history, orders, currency),
      cart: cartFact(history),
      auctions: projectAuctions(history.auctions),
    },
    affinities: projectAffinities(history, currency),
    months: projectMonths(history, orders),
    searches: [...history.searches.values()].sort((a, b) => (a.query < b.query ? -1 : 1)),
  }
}

function orderColumns(history: History, orders: readonly PlacedOrder[], currency: string | null) {
  const byCurrency = turnovers(history, orders)
  const main = byCurrency.get(currency ?? '')
  return {
    currency,
    order_count: orders.length,
    canceled_count: history.orders.filter((order) => order.at !== null && order.canceled).length,
    order_days: new Set(orders.map(({ at }) => new Date(at).toISOString().slice(0, 10))).size,
    line_count: orders.reduce((sum, order) => sum + order.line_count, 0),
    ordered: main?.ordered ?? 0n,
    returned: main?.returned ?? 0n,
    credited: main?.credited ?? 0n,
    paid: history.paid.get(currency ?? '') ?? 0n,
    revenue: main?.revenue ?? 0n,
    first_order_at: orders[0]?.at ?? null,
    last_order_at: orders[orders.length - 1]?.at ?? null,
    other_currencies: otherCurrencies(byCurrency, currency),
  }
}

type RhythmColumns = Pick<
  CompanyRow,
  | 'recent_gaps'
  | 'rhythm_median_days'
  | 'rhythm_mad_days'
  | 'next_order_at'
  | 'next_order_from'
  | 'next_order_to'
  | 'next_order_hits'
  | 'next_order_confidence'
  | 'base_state'
  | 'new_until'
  | 'cooling_from'
  | 'lost_from'
  | 'expected_gap_days'
  | 'recent_revenue'
  | 'earlier_revenue'
>

function rhythmColumns(orders: readonly PlacedOrder[], currency: string | null): RhythmColumns {
  const gaps = orderGaps(orders.map(({ at }) => at))
  const rhythm = rhythmOf(gaps)
  const last = orders[orders.length - 1]
  const next = rhythm ? nextOrder(last.at, rhythm) : null
  const windows = last
    ? growthWindows(
        orders.filter((order) => order.currency === currency),
        last.at,
      )
    : { recent: 0n, earlier: 0n }
  const quiet = last ? silence(last.at, gaps) : null
  return {
    recent_gaps: gaps,
    rhythm_median_days: rhythm?.median_days ?? null,
    rhythm_mad_days: rhythm?.mad_days ?? null,
    next_order_at: next?.at ?? null,
    next_order_from: next?.from ?? null,
    next_order_to: next?.to ?? null,
    next_order_hits: next?.hits ?? null,
    next_order_confidence: next?.confidence ?? null,
    base_state: last ? baseState(windows) : null,
    new_until: last ? newUntil(orders[0].at) : null,
    cooling_from: quiet?.cooling_from ?? null,
    lost_from: quiet?.lost_from ?? null,
    expected_gap_days: quiet?.expected_gap_days ?? null,
    recent_revenue: windows.recent,
    earlier_revenue: windows.earlier,
  }
}

function cartFact(history: History): CartFact | null {
  if (history.cart_changed_at === null || history.cart.size === 0) return null
  return {
    changed_at: new Date(history.cart_changed_at).toISOString(),
    lines: [...history.cart.values()].map((line) => ({
      ...line,
      quantity: formatQuantity(line.quantity),
      at: new Date(line.at).toISOString(),
    })),
  }
}
