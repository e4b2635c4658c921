import type { PriceReason } from './prices'

export type OrderRow = {
  id: string
  display_id: number
  created_at: string
  status: string
  company: { id: string; name: string } | null
  source: string | null
  po_number: string | null
  invoice_no: string | null
  placed_by: string | null
  total: string
  subtotal: string
  currency: string
  line_count: number
}

export type OrderLine = {
  id: string
  variant_id: string | null
  product: { id?: string | null; handle: string | null; title: string }
  sku: string | null
  quantity: number
  returned_quantity: number
  unit_price: string
  base_unit_price: string | null
  reason: PriceReason | null
  total: string
}

export type OrderAddress = {
  company?: string | null
  address_1: string
  address_2?: string | null
  city: string
  province?: string | null
  postal_code?: string | null
  country_code: string
  contact_name?: string | null
  phone?: string | null
}

export type OrderReturn = {
  id: string
  created_at: string
  status: string
  display_id: number
  refund_amount: string | null
  lines: { line_id: string; quantity: number }[]
}

export type Order = Omit<OrderRow, 'line_count'> & {
  requested_date: string | null
  purpose: string | null
  note: string | null
  canceled_at: string | null
  cancel_reason: string | null
  lines: OrderLine[]
  address: OrderAddress | null
  returns: OrderReturn[]
  discount_total: string
  tax_total: string
  shipping_total: string
}

export type OrderVerbs = {
  cancelOrder: (orderId: string, reason: string) => Promise<void>
}
