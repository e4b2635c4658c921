import { priceEngine, type PriceAnswer, type PriceItem } from '@gostiny/pricing'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { Buyer } from './buyer'
import { stockShown, type Card, type PlainCard, type ShownPrice } from './card'
import { stockOf, type Stock } from './stock'

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
  items: PriceItem[],
): Promise<Map<string, PriceAnswer>> {
  if (!items.length) return new Map()
  const { company_id, currency } = buyer
  const answers = await priceEngine(container).prices({ company_id, currency, at: new Date(), items })
  return new Map(answers.map((answer) => [answer.variant_id, answer]))
}

/** What a buyer is told at this moment of a card's variant: its price at the least quantity that can be ordered. */
export type Offers = { prices: Map<string, PriceAnswer>; stock: Stock }

/** Prices and stock of variants, asked side by side. */
export async function offersOf(
  container: MedusaContainer,
  buyer: Buyer,
  items: PriceItem[],
): Promise<Offers> {
  const ids = items.map((item) => item.variant_id)
  const [prices, stock] = await Promise.all([pricesOf(container, buyer, items), stockOf(container, ids)])
  return { prices, stock }
}

/** The items to ask offers of. */
export const itemsOf = (cards: PlainCard[]): PriceItem[] =>
  cards.flatMap(({ shown: { variant_id, min_quantity } }) =>
    variant_id ? [{ variant_id, quantity: min_quantity }] : [],
  )

export function cardWith({ shown, lead_days }: PlainCard, { prices, stock }: Offers, currency: string): Card {
  const id = shown.variant_id ?? ''
  return {
    ...shown,
    stock: stockShown(stock.get(id) ?? null, lead_days),
    price: shownPrice(prices.get(id), currency),
  }
}

/** Cards with the buyer's prices and the stock of this moment. */
export async function offeredCards(
  container: MedusaContainer,
  buyer: Buyer,
  cards: PlainCard[],
): Promise<Card[]> {
  const offers = await offersOf(container, buyer, itemsOf(cards))
  return cards.map((card) => cardWith(card, offers, buyer.currency))
}
