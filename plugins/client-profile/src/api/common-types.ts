/**
 * The JSON of the profile routes. Money is a decimal string in major units of `currency`, an instant is an
 * ISO 8601 string in UTC, a length of time is in days, a share lies between 0 and 1. Everything that depends
 * on the present holds for the instant `at`.
 */

export type Money = string
export type Instant = string

/** `prospect` has not ordered yet; the other five follow the company's own rhythm. */
export type Lifecycle = 'prospect' | 'new' | 'growing' | 'stable' | 'cooling' | 'lost'

export type Segment =
  | 'champions'
  | 'loyal'
  | 'potential_loyal'
  | 'new_customers'
  | 'promising'
  | 'need_attention'
  | 'about_to_sleep'
  | 'at_risk'
  | 'cannot_lose'
  | 'hibernating'
  | 'lost'

export type InteractionKind =
  | 'product.viewed'
  | 'category.viewed'
  | 'document.opened'
  | 'search.done'
  | 'product.compared'
  | 'cart.line_added'
  | 'cart.line_changed'
  | 'cart.line_removed'
  | 'order.placed'
  | 'order.line'
  | 'order.changed'
  | 'order.canceled'
  | 'return.received'
  | 'return.line'
  | 'credit.given'
  | 'payment.received'
  | 'discount.entitled'
  | 'discount.used'
  | 'discount.ended'
  | 'auction.published'
  | 'auction.invited'
  | 'auction.accepted'
  | 'auction.declined'
  | 'auction.bid'
  | 'auction.won'
  | 'auction.lost'
  | 'auction.blocked'
  | 'auction.disqualified'
  | 'auction.bought'
  | 'auction.saved'
  | 'auction.not_awarded'

/** `list`: a price list at quantity 1; `tier`: a list price at a greater quantity; `hand`: agreed by staff. */
export type DiscountKind = 'list' | 'tier' | 'promotion' | 'hand'

/** Terciles of the base prices within the product's category when the interaction happened. */
export type PriceLevel = 'economy' | 'middle' | 'premium'

/** A product, category or supplier; `title` falls back to the id when the thing is gone. */
export interface Thing {
  id: string
  title: string
  sku?: string | null
  handle?: string | null
}

export interface CompanyFacts {
  id: string
  name: string
  legal_name: string | null
  tax_id: string | null
  country: string | null
  city: string | null
  currency: string | null
  roles: string[]
  verification: string | null
  parent_id: string | null
  owner_user_id: string | null
}
