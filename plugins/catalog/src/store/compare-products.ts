import type { MedusaContainer } from '@medusajs/framework/types'
import type { Buyer } from './buyer'
import { plainCard, type Card, type CardRow } from './card'
import { offeredCards } from './offer-cards'
import { cardsSql } from './product-sql'
import { run } from './sql'

export type Comparison = {
  products: Card[]
  attributes: { code: string; title: string; values: Record<string, string> }[]
}

/** Products side by side: every attribute any of them has, in the order they first appear. */
export async function compareProducts(
  container: MedusaContainer,
  buyer: Buyer,
  ids: string[],
): Promise<Comparison> {
  const rows = await run<CardRow>(container, cardsSql(ids))
  const cards = rows.map((row) => plainCard(row, buyer.language))
  const products = await offeredCards(container, buyer, cards)
  const byCode = new Map<string, Comparison['attributes'][number]>()
  for (const product of products) {
    for (const { code, title, value } of product.attributes) {
      const line = byCode.get(code) ?? { code, title, values: {} }
      line.values[product.id] = value
      byCode.set(code, line)
    }
  }
  return { products, attributes: [...byCode.values()] }
}
