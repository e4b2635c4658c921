import type { MedusaContainer } from '@medusajs/framework/types'
import { unitSymbol } from '@gostiny/catalog'
import { pgConnection, type Language } from '@gostiny/platform'
import { cartLock, withLock } from '../locks/with-lock'
import type { Buyer } from './buyer'
import { openCart } from './open-cart'
import { ownCart } from './own-cart'
import { presentAddress } from './present-address'
import { readArticles, type Article } from './read-articles'
import type { Cart, CartLine } from './read-cart'
import { hasStalePrices, repriceCart } from './reprice-cart'

/**
 * The buyer's cart at today's prices. When they are others than he last saw, the cart is re-priced and
 * `price_changes` tells them.
 */
export async function showOpenCart(container: MedusaContainer, buyer: Buyer) {
  const id = await openCart(container, buyer)
  const cart = await ownCart(container, id, buyer.company_id)
  if (!(await hasStalePrices(container, cart)))
    return { cart: await presentCart(container, cart, buyer.language) }

  const repriced = await withLock(container, cartLock(id), async () =>
    repriceCart(container, await ownCart(container, id, buyer.company_id)),
  )
  return {
    cart: await presentCart(container, repriced.cart, buyer.language),
    price_changes: repriced.changes,
  }
}

/** A cart as it stands, after an edit. */
export async function showCart(container: MedusaContainer, buyer: Buyer, cart_id: string) {
  const cart = await ownCart(container, cart_id, buyer.company_id)

  return { cart: await presentCart(container, cart, buyer.language) }
}

/** A cart as the portal reads it; titles in the reader's language. */
export async function presentCart(container: MedusaContainer, cart: Cart, language: Language) {
  const articles = await readArticles(pgConnection(container), {
    variant_ids: cart.lines.map((line) => line.variant_id),
    language,
    sales_channel_id: cart.sales_channel_id,
  })
  const { po_number, requested_date, purpose, note, shipping_address_id } = cart.metadata

  return {
    id: cart.id,
    currency: cart.currency,
    lines: cart.lines.map((line) => presentLine(line, articles.get(line.variant_id), language)),
    ...cart.totals,
    po_number: po_number ?? null,
    requested_date: requested_date ?? null,
    purpose: purpose ?? null,
    note: note ?? null,
    shipping_address_id: shipping_address_id ?? null,
    address: cart.address?.address_1 ? presentAddress(cart.address) : null,
  }
}

/** `is_available` is false for an article that is no longer sold: it must leave the cart before ordering. */
function presentLine(line: CartLine, article: Article | undefined, language: Language) {
  return {
    id: line.id,
    variant_id: line.variant_id,
    product: {
      handle: article?.handle ?? line.product_handle,
      title: article?.title ?? line.title,
      glyph: article?.glyph ?? null,
      thumbnail: line.thumbnail,
    },
    sku: line.sku,
    is_available: article !== undefined,
    quantity: line.quantity,
    unit: article ? unitSymbol(article.unit, language) : null,
    unit_code: article?.unit ?? null,
    pack_size: article?.pack_size ?? 1,
    min_quantity: article?.min_quantity ?? 1,
    step_quantity: article?.step_quantity ?? 1,
    unit_price: line.unit_price,
    base_unit_price: line.base_unit_price,
    reason: line.reason,
    total: line.total,
  }
}
