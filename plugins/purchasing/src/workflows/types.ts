import type { PriceReason } from '@gostiny/pricing'

/** What a line carries into the order. `position` keeps the buyer's order of lines, which Medusa does not. */
export type LineMetadata = {
  price_reason: PriceReason | null
  base_unit_price: string | null
  sku: string | null
  position: number
}

/** What of a line the price engine decides. */
export type LinePrice = {
  unit_price: string
  compare_at_unit_price: string | null
  metadata: LineMetadata
}

/** A line as Medusa's cart module takes it. */
export type NewLine = LinePrice & {
  id: string
  variant_id: string
  product_id: string
  quantity: number
  title: string
  subtitle: string | null
  thumbnail: string | null
  product_title: string
  product_description: string | null
  product_subtitle: string | null
  product_type: string | null
  product_type_id: string | null
  product_collection: string | null
  product_handle: string
  variant_sku: string | null
  variant_barcode: string | null
  variant_title: string | null
  requires_shipping: boolean
  is_discountable: boolean
  is_giftcard: boolean
  is_tax_inclusive: boolean
  is_custom_price: boolean
}

export type LineChange = LinePrice & { id: string; quantity: number }

export type LineWrites = { cart_id: string; create: NewLine[]; update: LineChange[]; remove: string[] }
