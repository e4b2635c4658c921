import { generateEntityId } from '@medusajs/framework/utils'
import { refuse } from '@gostiny/platform'
import type { PriceAnswer } from '@gostiny/pricing'
import { acceptedAround } from '../modules/purchasing/domain'
import type { LineWrites, NewLine } from '../workflows/types'
import { linePrice } from './price-lines'
import type { Article } from './read-articles'
import type { CartOutline } from './read-outline'

export type LineTarget = { variant_id: string; quantity: number }

/** Refuses a quantity that is not sold (`quantity_step`, naming the accepted ones) or not in stock. */
export function refuseUnsellable(article: Article, quantity: number): void {
  const { title, min_quantity, step_quantity, available } = article
  const { below, above } = acceptedAround(quantity, article)
  if (below !== above) {
    refuse('quantity_step', {
      status: 422,
      field: 'quantity',
      params: {
        title,
        min: min_quantity,
        step: step_quantity,
        accepted: [below, above].filter(Boolean).join(' / '),
      },
      details: { variant_id: article.variant_id, min_quantity, step_quantity, below, above },
    })
  }
  if (available !== null && quantity > available) {
    refuse('not_enough_stock', {
      status: 422,
      field: 'quantity',
      params: { title, available },
      details: { variant_id: article.variant_id, available },
    })
  }
}

/** Turns wanted quantities into lines to create or change; a variant has one line. */
export function decideLines(
  cart: CartOutline,
  targets: LineTarget[],
  articles: ReadonlyMap<string, Article>,
  answers: PriceAnswer[],
): LineWrites {
  const writes: LineWrites = { cart_id: cart.id, create: [], update: [], remove: [] }

  for (const [index, { variant_id, quantity }] of targets.entries()) {
    const article = articles.get(variant_id)
    if (!article) refuse('article_unknown', { status: 422, field: 'variant_id' })

    refuseUnsellable(article, quantity)
    const answer = answers[index]
    if (answer.unit_price === null)
      refuse('price_on_request', { status: 422, params: { title: article.title } })

    const line = cart.lines.find((candidate) => candidate.variant_id === variant_id)
    const position = line?.position ?? nextPosition(cart) + writes.create.length
    const price = linePrice(answer, { sku: article.sku, position })
    if (line) writes.update.push({ id: line.id, quantity, ...price })
    else writes.create.push({ ...newLine(article, quantity), ...price })
  }

  return writes
}

const nextPosition = (cart: CartOutline) => 1 + Math.max(0, ...cart.lines.map((line) => line.position))

function newLine(
  article: Article,
  quantity: number,
): Omit<NewLine, 'unit_price' | 'compare_at_unit_price' | 'metadata'> {
  return {
    id: generateEntityId('', 'cali'),
    variant_id: article.variant_id,
    product_id: article.product_id,
    quantity,
    title: article.title,
    subtitle: article.variant_title,
    thumbnail: article.thumbnail,
    product_title: article.title,
    product_description: article.description,
    product_subtitle: article.subtitle,
    product_type: article.type,
    product_type_id: article.type_id,
    product_collection: article.collection,
    product_handle: article.handle,
    variant_sku: article.sku,
    variant_barcode: article.barcode,
    variant_title: article.variant_title,
    requires_shipping: article.has_shipping_profile,
    is_discountable: article.discountable,
    is_giftcard: false,
    is_tax_inclusive: false,
    is_custom_price: true,
  }
}
