import type { Address } from './company.types'
import type { PriceReason } from './prices.types'

export type OrderSummary = {
  id: string
  display_id: number
  created_at: string
  status: string
  po_number: string | null
  placed_by: string | null
  total: string
  subtotal: string
  currency: string
  line_count: number
}

export type OrderLine = {
  id: string
  variant_id: string | null
  product: { handle: string | null; title: string; glyph: string | null }
  sku: string
  quantity: number
  unit: string | null
  unit_price: string
  base_unit_price: string | null
  reason: PriceReason | null
  total: string
}

export type OrderReturn = {
  id: string
  created_at: string
  status: string
  lines: { sku: string; title: string; quantity: number }[]
}

export type Order = OrderSummary & {
  requested_date: string | null
  purpose: string | null
  note: string | null
  discount_total: string
  tax_total: string
  shipping_total: string
  address: Address | null
  lines: OrderLine[]
  returns: OrderReturn[]
}

export type OrderPage = { orders: OrderSummary[]; count: number; offset: number; limit: number }

export type ReorderNotice = {
  code: 'price_changed' | 'product_missing' | 'quantity_adjusted'
  title: string
  was?: string | number
  now?: string | number
}

export type OrderQuery = { q?: string; status?: string; limit?: number; offset?: number }
