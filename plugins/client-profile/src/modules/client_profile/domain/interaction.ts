/** Every kind of interaction the ledger takes, with what it says. Stored rows depend on these words. */
export const INTERACTION_KINDS = [
  'product.viewed',
  'category.viewed',
  'document.opened',
  'search.done',
  'product.compared',
  'cart.line_added',
  'cart.line_changed',
  'cart.line_removed',
  'order.placed',
  'order.line',
  'order.changed',
  'order.canceled',
  'return.received',
  'return.line',
  'credit.given',
  'payment.received',
  'discount.entitled',
  'discount.used',
  'discount.ended',
  'auction.published',
  'auction.invited',
  'auction.accepted',
  'auction.declined',
  'auction.bid',
  'auction.won',
  'auction.lost',
  'auction.blocked',
  'auction.disqualified',
  'auction.bought',
  'auction.saved',
  'auction.not_awarded',
] as const

export type InteractionKind = (typeof INTERACTION_KINDS)[number]

/**
 * One fact about a company, as a reader hands it to the ledger. Amounts are decimal strings in major units,
 * positive in the sense of the kind: a return of 10.00 has the amount "10.00". Only an order change carries a
 * signed difference, and a payment paid back is negative.
 */
export interface Interaction {
  /** Where it was read ("medusa.order") and its immutable key there; with the kind they make the id. */
  source: string
  source_id: string
  kind: InteractionKind
  /** From an immutable field of the source, in UTC: the ledger is keyed by it. */
  occurred_at: Date
  company_id: string
  person_id?: string | null
  product_id?: string | null
  variant_id?: string | null
  sku?: string | null
  category_id?: string | null
  document_id?: string | null
  supplier_id?: string | null
  quantity?: string | null
  unit_price?: string | null
  amount?: string | null
  discount?: string | null
  currency?: string | null
  purpose?: string | null
  payment_means?: string | null
  channel?: string | null
  import_id?: string | null
  details?: Record<string, unknown> | null
}
