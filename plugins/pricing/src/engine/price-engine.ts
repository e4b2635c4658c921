import type { PriceAnswer, PriceItem } from '../modules/company_pricing/domain'

export type PriceQuestion = {
  /** Null asks for the price of somebody unknown: the base and lists for everyone. */
  company_id: string | null
  currency: string
  at: Date
  items: PriceItem[]
}

/**
 * The one source of every price: lists, product pages, carts and orders ask it and nothing else. Answers come
 * in the order of the items.
 */
export type PriceEngine = { prices(question: PriceQuestion): Promise<PriceAnswer[]> }
