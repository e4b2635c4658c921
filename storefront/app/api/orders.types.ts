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
  invoice_no: string | null
}

export type OrderLine = {
  id: string
  variant_id: string | null
  product: { id: string | null; handle: string | null; title: string; thumbnail: string | null }
  sku: string | null
  quantity: number
  returned_quantity: number
  unit_price: string
  base_unit_price: string | null
  reason: PriceReason | null
  total: string
}

export type OrderReturn = {
  id: string
  created_at: string
  status: string
  lines: { line_id: string; quantity: number }[]
}

export type Order = Omit<OrderSummary, 'line_count'> & {
  requested_date: string | null
  purpose: string | null
  note: string | null
  discount_total: string
  tax_total: string
  shipping_total: string
  address: Address | null
  lines: OrderLine[]
  returns: OrderReturn[]
  cancel_reason: string | null
}

export type OrderPage = { orders: OrderSummary[]; count: number; offset: number; limit: number }

export type ReorderNotice = {
  code: 'price_changed' | 'product_missing' | 'quantity_adjusted'
  title: string
  was?: string | number
  now?: string | number
}

export type OrderQuery = { q?: string; status?: string; limit?: number; offset?: number }
