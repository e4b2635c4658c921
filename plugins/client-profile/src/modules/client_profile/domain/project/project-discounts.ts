import { type Amount, formatAmount } from '../amount'
import { toNumber } from '../amount'
import { elasticityOf, type Purchase } from '../elasticity'
import type { History } from '../fold/history'
import type { PlacedOrder } from './project-orders'
import type { CompanyRow, EntitlementFact } from './projection'

type DiscountColumns = Pick<
  CompanyRow,
  | 'saved'
  | 'discounted_amount'
  | 'discounted_orders'
  | 'discount_kinds'
  | 'entitlements'
  | 'elasticity'
  | 'elasticity_products'
  | 'elasticity_observations'
  | 'elasticity_r_squared'
>

interface Sum {
  count: number
  saved: Amount
  last_at: number
}

function addTo(sums: Map<string, Sum>, key: string, saved: Amount, at: number): void {
  const sum = sums.get(key) ?? { count: 0, saved: 0n, last_at: at }
  sums.set(key, { count: sum.count + 1, saved: sum.saved + saved, last_at: Math.max(sum.last_at, at) })
}

/** What was saved and how; amounts in the company's main currency, orders that still stand. */
export function projectDiscounts(
  history: History,
  orders: readonly PlacedOrder[],
  currency: string | null,
): DiscountColumns {
  const standing = new Set(orders.map(({ index }) => index))
  const kinds = new Map<string, Sum>()
  const origins = new Map<string, Sum>()
  let saved = 0n
  for (const use of history.uses) {
    if (!standing.has(use.order)) continue
    const inCurrency = history.orders[use.order].currency === currency ? use.saved : 0n
    saved += inCurrency
    addTo(kinds, use.kind, inCurrency, use.at)
    if (use.origin) addTo(origins, use.origin, inCurrency, use.at)
  }

  let discountedAmount = 0n
  const discountedOrders = new Set<number>()
  const purchases: Purchase[] = []
  for (const line of history.lines) {
    if (!standing.has(line.order)) continue
    const inCurrency = history.orders[line.order].currency === currency
    if (line.discount > 0n) {
      discountedOrders.add(line.order)
      if (inCurrency) discountedAmount += line.amount
    }
    if (inCurrency && line.free_price > 0 && line.quantity > 0n) {
      const logQuantity = Math.log(toNumber(line.quantity))
      purchases.push({ product: line.product, logPrice: Math.log(line.free_price), logQuantity })
    }
  }
  const elasticity = elasticityOf(purchases)
  return {
    saved,
    discounted_amount: discountedAmount,
    discounted_orders: discountedOrders.size,
    discount_kinds: [...kinds]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, sum]) => ({ kind, count: sum.count, saved: formatAmount(sum.saved) })),
    entitlements: entitlementFacts(history, origins),
    elasticity: elasticity?.elasticity ?? null,
    elasticity_products: elasticity?.products ?? 0,
    elasticity_observations: elasticity?.observations ?? 0,
    elasticity_r_squared: elasticity?.r_squared ?? null,
  }
}

function entitlementFacts(history: History, used: Map<string, Sum>): EntitlementFact[] {
  return [...history.entitlements.values()]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ from, ended_at, ...entitlement }) => {
      const use = used.get(entitlement.id)
      return {
        ...entitlement,
        from: new Date(from).toISOString(),
        ended_at: ended_at === null ? null : new Date(ended_at).toISOString(),
        used_count: use?.count ?? 0,
        saved: formatAmount(use?.saved ?? 0n),
        last_used_at: use ? new Date(use.last_at).toISOString() : null,
      }
    })
}
