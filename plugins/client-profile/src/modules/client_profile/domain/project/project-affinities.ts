import { type Amount } from '../amount'
import { NO_RANK } from '../decay'
import type { History, LineTrace } from '../fold/history'
import { droppedFrom } from '../rhythm'
import type { AffinityRow } from './projection'

interface Buying {
  orders: Set<number>
  quantity: Amount
  revenue: Amount
}

const noBuying = (): Buying => ({ orders: new Set(), quantity: 0n, revenue: 0n })

/** Adds up lines per product, category and supplier: `sign` −1n takes returns away. */
function addLines(
  history: History,
  currency: string | null,
  lines: readonly LineTrace[],
  sign: bigint,
  into: Map<string, Buying>,
) {
  const add = (kind: string, key: string | null, line: LineTrace, inCurrency: boolean) => {
    if (!key) return
    const id = `${kind} ${key}`
    let buying = into.get(id)
    if (!buying) into.set(id, (buying = noBuying()))
    if (sign > 0n) buying.orders.add(line.order)
    buying.quantity += sign * line.quantity
    if (inCurrency) buying.revenue += sign * line.amount
  }
  for (const line of lines) {
    const order = history.orders[line.order]
    if (order.at === null || order.canceled) continue
    const product = history.products[line.product]
    const inCurrency = order.currency === currency
    add('product', product.id, line, inCurrency)
    add('category', product.category_id, line, inCurrency)
    add('supplier', product.supplier_id, line, inCurrency)
  }
}

/** What the company has to do with every product, category, supplier and price level, by kind and key. */
export function projectAffinities(history: History, currency: string | null): AffinityRow[] {
  const bought = new Map<string, Buying>()
  addLines(history, currency, history.lines, 1n, bought)
  addLines(history, currency, history.returnedLines, -1n, bought)

  const rows: AffinityRow[] = []
  for (const id of new Set([...history.interests.keys(), ...bought.keys()])) {
    const interest = history.interests.get(id)
    const buying = bought.get(id)
    const space = id.indexOf(' ')
    const kind = id.slice(0, space) as AffinityRow['kind']
    const key = id.slice(space + 1)
    const instants = buying
      ? [...buying.orders].map((order) => history.orders[order].at!).sort((a, b) => a - b)
      : []
    const lastOrderedAt = instants.length ? instants[instants.length - 1] : null
    const views = interest?.viewed_at ?? []
    const product = kind === 'product' ? history.products[history.productIndex.get(key) ?? -1] : undefined
    rows.push({
      kind,
      key,
      sku: product?.sku ?? null,
      rank: interest?.rank ?? NO_RANK,
      views: interest?.views ?? 0,
      views_since_order: views.filter((at) => lastOrderedAt === null || at > lastOrderedAt).length,
      last_viewed_at: views.length ? views[views.length - 1] : null,
      order_count: instants.length,
      quantity: buying?.quantity ?? 0n,
      revenue: buying?.revenue ?? 0n,
      last_ordered_at: lastOrderedAt,
      ...(kind === 'product' ? droppedFrom(instants) : { typical_days: null, dropped_from: null }),
    })
  }
  return rows.sort((a, b) => (a.kind === b.kind ? (a.key < b.key ? -1 : 1) : a.kind < b.kind ? -1 : 1))
}
