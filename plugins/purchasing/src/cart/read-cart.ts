import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import type { PriceReason } from '@gostiny/pricing'
import type { CartMetadata } from './cart-metadata'
import { decimal } from './decimal'
import type { StoredAddress } from './present-address'

export type CartLine = {
  id: string
  variant_id: string
  product_handle: string | null
  title: string
  thumbnail: string | null
  quantity: number
  unit_price: string
  base_unit_price: string | null
  reason: PriceReason | null
  sku: string | null
  requires_shipping: boolean
  total: string
  position: number
}

export type Cart = {
  id: string
  currency: string
  region_id: string
  sales_channel_id: string | null
  completed_at: Date | null
  metadata: CartMetadata
  address: StoredAddress | null
  has_shipping_method: boolean
  payment_collection_id: string | null
  lines: CartLine[]
  totals: Record<'subtotal' | 'discount_total' | 'tax_total' | 'shipping_total' | 'total', string>
}

const fields = [
  'id',
  'currency_code',
  'region_id',
  'sales_channel_id',
  'completed_at',
  'metadata',
  'shipping_address.*',
  'items.*',
  'items.tax_lines.*',
  'items.adjustments.*',
  'shipping_methods.*',
  'shipping_methods.tax_lines.*',
  'shipping_methods.adjustments.*',
  'payment_collection.id',
  'item_subtotal',
  'discount_total',
  'tax_total',
  'shipping_subtotal',
  'total',
]

/** A cart with its totals as Medusa computes them, or null. Amounts are decimals. */
export async function readCart(
  container: Pick<MedusaContainer, 'resolve'>,
  id: string,
): Promise<Cart | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: 'cart', fields, filters: { id } })

  return data.length ? toCart(data[0]) : null
}

// Query's answers are untyped for computed totals.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function toCart(cart: any): Cart {
  return {
    id: cart.id,
    currency: cart.currency_code,
    region_id: cart.region_id,
    sales_channel_id: cart.sales_channel_id,
    completed_at: cart.completed_at,
    metadata: cart.metadata ?? {},
    address: cart.shipping_address ?? null,
    has_shipping_method: cart.shipping_methods.length > 0,
    payment_collection_id: cart.payment_collection?.id ?? null,
    lines: cart.items.map(toLine).sort(byPosition),
    totals: {
      subtotal: decimal(cart.item_subtotal),
      discount_total: decimal(cart.discount_total),
      tax_total: decimal(cart.tax_total),
      shipping_total: decimal(cart.shipping_subtotal),
      total: decimal(cart.total),
    },
  }
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any
function toLine(item: any): CartLine {
  return {
    id: item.id,
    variant_id: item.variant_id,
    product_handle: item.product_handle,
    title: item.product_title ?? item.title,
    thumbnail: item.thumbnail,
    quantity: Number(item.quantity),
    unit_price: decimal(item.raw_unit_price ?? item.unit_price),
    base_unit_price: item.metadata?.base_unit_price ?? null,
    reason: item.metadata?.price_reason ?? null,
    sku: item.variant_sku,
    requires_shipping: item.requires_shipping,
    total: decimal(item.subtotal),
    position: item.metadata?.position ?? 0,
  }
}

const byPosition = (a: CartLine, b: CartLine) => a.position - b.position || (a.id < b.id ? -1 : 1)
