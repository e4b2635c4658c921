import { pgConnection, refuse, type Language } from '@gostiny/platform'
import { compareDecimals } from '@gostiny/pricing'
import type { MedusaContainer } from '@medusajs/framework/types'
import { refuseUnsellable } from '../cart/decide-lines'
import { readArticles } from '../cart/read-articles'
import type { Cart } from '../cart/read-cart'

/** Refuses a cart that cannot become an order as it is, saying the first thing that stands in the way. */
export async function refuseIncomplete(
  container: MedusaContainer,
  cart: Cart,
  language: Language,
): Promise<void> {
  if (!cart.lines.length) refuse('cart_empty', { status: 422 })
  if (!cart.address?.address_1) refuse('address_required', { status: 422, field: 'shipping_address_id' })
  if (!cart.has_shipping_method && cart.lines.some((line) => line.requires_shipping)) {
    refuse('no_delivery', {
      status: 422,
      params: { country: (cart.address.country_code ?? '').toUpperCase() },
    })
  }

  const articles = await readArticles(pgConnection(container), {
    variant_ids: cart.lines.map((line) => line.variant_id),
    language,
    sales_channel_id: cart.sales_channel_id,
  })
  for (const line of cart.lines) {
    const article = articles.get(line.variant_id)
    if (!article) {
      refuse('line_not_sold', { status: 422, params: { title: line.title }, details: { line_id: line.id } })
    }
    refuseUnsellable(article, line.quantity)
  }
  if (compareDecimals(cart.totals.total, 0) <= 0) refuse('nothing_to_invoice', { status: 422 })
}
