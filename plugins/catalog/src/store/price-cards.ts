import { priceEngine, type PriceAnswer } from '@gostiny/pricing'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Buyer } from './buyer'
import { cardOf, listQuantity, type Card, type CardRow, type ShownPrice } from './card'

const noPrice = (currency: string): ShownPrice => ({
  unit_price: null,
  base_unit_price: null,
  currency,
  reason: null,
  tiers: [],
})

/** What a variant costs this buyer; a variant nobody prices has no price. */
export const shownPrice = (answer: PriceAnswer | undefined, currency: string): ShownPrice =>
  answer
    ? {
        unit_price: answer.unit_price,
        base_unit_price: answer.base_unit_price,
        currency: answer.currency,
        reason: answer.reason,
        tiers: answer.tiers,
      }
    : noPrice(currency)

/** The answers of the price engine by variant. */
export async function pricesOf(
  container: MedusaContainer,
  buyer: Buyer,
  items: { variant_id: string; quantity: number }[],
): Promise<Map<string, PriceAnswer>> {
  if (!items.length) return new Map()
  const { company_id, currency } = buyer
  const answers = await priceEngine(container).prices({ company_id, currency, at: new Date(), items })
  return new Map(answers.map((answer) => [answer.variant_id, answer]))
}

/** Rows of the list statement as cards with the buyer's prices. */
export async function pricedCards(
  container: MedusaContainer,
  buyer: Buyer,
  rows: CardRow[],
): Promise<Card[]> {
  const items = rows.flatMap((row) =>
    row.variant_id ? [{ variant_id: row.variant_id, quantity: listQuantity(row) }] : [],
  )
  const prices = await pricesOf(container, buyer, items)
  return rows.map((row) =>
    cardOf(row, shownPrice(prices.get(row.variant_id ?? ''), buyer.currency), buyer.language),
  )
}
