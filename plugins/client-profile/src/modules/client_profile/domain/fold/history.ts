import type { Amount } from '../amount'
import type { Rank } from '../decay'
import type { InteractionKind } from '../interaction'
import type { AuctionTrace } from './auction-trace'

/** An interaction as the fold sees it: `at` in ms since the epoch, decimals as text. */
export interface Entry {
  id: string
  at: number
  kind: InteractionKind
  person_id: string | null
  product_id: string | null
  variant_id: string | null
  sku: string | null
  category_id: string | null
  document_id: string | null
  supplier_id: string | null
  quantity: string | null
  unit_price: string | null
  amount: string | null
  discount: string | null
  currency: string | null
  details: Record<string, unknown> | null
}

export interface OrderTrace {
  /** Null until `order.placed` was seen. */
  at: number | null
  currency: string | null
  amount: Amount
  line_count: number
  canceled: boolean
}

/** A line ordered, changed or returned; `order` indexes `History.orders`, `product` `History.products`. */
export interface LineTrace {
  order: number
  product: number
  at: number
  quantity: Amount
  amount: Amount
  discount: Amount
  /** Unit price of a purchase that may show how price and quantity go together; 0 otherwise. */
  free_price: number
}

export interface ProductTrace {
  id: string
  sku: string | null
  category_id: string | null
  supplier_id: string | null
}

export interface ReturnTrace {
  at: number
  currency: string | null
  amount: Amount
  order: number | null
}

export interface InterestTrace {
  kind: 'category' | 'product' | 'supplier' | 'price_level'
  key: string
  rank: Rank
  views: number
  /** The last views, oldest first. */
  viewed_at: number[]
}

export interface SearchTrace {
  query: string
  count: number
  empty_count: number
  last_at: number
  last_result_count: number | null
}

export interface CartLineTrace {
  product_id: string | null
  variant_id: string | null
  quantity: Amount
  at: number
  person_id: string | null
}

export interface EntitlementTrace {
  kind: 'list' | 'promotion'
  id: string
  title: string
  from: number
  starts_at: string | null
  ends_at: string | null
  ended_at: number | null
}

export interface DiscountUseTrace {
  order: number
  at: number
  kind: string
  /** List or promotion. */
  origin: string | null
  saved: Amount
}

/**
 * A company's ledger packed for projecting: everything that a later cancellation or return may still change is
 * kept line by line, the rest is summed. It holds no present and can be stored and continued.
 */
export interface History {
  count: number
  first_at: number | null
  last_at: number | null
  seen_at: number | null
  persons: Set<string>
  orderIndex: Map<string, number>
  orders: OrderTrace[]
  productIndex: Map<string, number>
  products: ProductTrace[]
  lines: LineTrace[]
  returnedLines: LineTrace[]
  returns: ReturnTrace[]
  credits: ReturnTrace[]
  paid: Map<string, Amount>
  interests: Map<string, InterestTrace>
  searches: Map<string, SearchTrace>
  cart: Map<string, CartLineTrace>
  cart_changed_at: number | null
  entitlements: Map<string, EntitlementTrace>
  uses: DiscountUseTrace[]
  auctions: AuctionTrace | null
}

export const emptyHistory = (): History => ({
  count: 0,
  first_at: null,
  last_at: null,
  seen_at: null,
  persons: new Set(),
  orderIndex: new Map(),
  orders: [],
  productIndex: new Map(),
  products: [],
  lines: [],
  returnedLines: [],
  returns: [],
  credits: [],
  paid: new Map(),
  interests: new Map(),
  searches: new Map(),
  cart: new Map(),
  cart_changed_at: null,
  entitlements: new Map(),
  uses: [],
  auctions: null,
})

/** Index of the order, known or to come: an order's lines may be folded before the order itself. */
export function orderOf(history: History, id: string | null): number {
  const key = id ?? ''
  const known = history.orderIndex.get(key)
  if (known !== undefined) return known
  const index =
    history.orders.push({ at: null, currency: null, amount: 0n, line_count: 0, canceled: false }) - 1
  history.orderIndex.set(key, index)
  return index
}

/** Index of the product of an entry; its category, supplier and SKU are those last seen. */
export function productOf(history: History, entry: Entry): number {
  const key = entry.product_id ?? ''
  let index = history.productIndex.get(key)
  if (index === undefined) {
    index = history.products.push({ id: key, sku: null, category_id: null, supplier_id: null }) - 1
    history.productIndex.set(key, index)
  }
  const product = history.products[index]
  product.sku = entry.sku ?? product.sku
  product.category_id = entry.category_id ?? product.category_id
  product.supplier_id = entry.supplier_id ?? product.supplier_id
  return index
}
