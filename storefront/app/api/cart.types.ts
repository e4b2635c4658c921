import type { Address } from './company.types'
import type { PriceReason } from './prices.types'

export type CartLine = {
  id: string
  variant_id: string
  product: { handle: string | null; title: string; glyph: string | null; thumbnail: string | null }
  /** False for goods no longer sold: they must leave the cart before ordering. */
  is_available: boolean
  sku: string | null
  quantity: number
  unit: string | null
  unit_code: string | null
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

/** A price that is another than when the company last looked; null when there is none any more. */
export type PriceChange = { line_id: string; title: string; was: string; now: string | null }

export type CartDetails = Partial<
  Pick<Cart, 'po_number' | 'requested_date' | 'purpose' | 'note' | 'shipping_address_id'>
>
