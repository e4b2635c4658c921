import type { Address } from './company.types'
import type { PriceReason } from './prices.types'

export type CartLine = {
  id: string
  variant_id: string
  product: { handle: string; title: string; glyph: string | null }
  sku: string
  quantity: number
  unit: string
  pack_size: number
  min_quantity: number
  step_quantity: number
  unit_price: string
  base_unit_price: string | null
  reason: PriceReason | null
  total: string
}

export type Cart = {
  id: string
  currency: string
  lines: CartLine[]
  subtotal: string
  discount_total: string
  tax_total: string
  shipping_total: string
  total: string
  po_number: string | null
  requested_date: string | null
  purpose: string | null
  note: string | null
  shipping_address_id: string | null
  address: Address | null
}

export type CartDetails = Partial<
  Pick<Cart, 'po_number' | 'requested_date' | 'purpose' | 'note' | 'shipping_address_id'>
>
