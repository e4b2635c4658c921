import type { Decimal } from './decimal'

/** Half-open period `[starts_at, ends_at)`; a missing border is open. */
export type Validity = { starts_at: Date | null; ends_at: Date | null }

/** A price list in force for the asking company. */
export type ApplicableList = Validity & { id: string; title: string; priority: number }

/** One stored price: of a list, or, with `list_id` null, the base price of the catalog. */
export type PriceRow = Validity & {
  variant_id: string
  list_id: string | null
  min_quantity: Decimal
  amount: Decimal
}

/** A stored price with the list it comes from; `list` is null for the base price. */
export type Offer = { list: ApplicableList | null; row: PriceRow }

/** Why a price is what it is: shown to the buyer and kept on the order line. */
export type PriceReason = {
  kind: 'base' | 'list'
  list_id?: string
  list_title?: string
  min_quantity?: number
  starts_at?: string
  ends_at?: string
}

/** What one unit costs from a quantity on. */
export type PriceTier = { min_quantity: number; unit_price: Decimal }

/** The answer for one variant and quantity; `unit_price` is null when nobody has set a price. */
export type PriceAnswer = {
  variant_id: string
  quantity: number
  currency: string
  unit_price: Decimal | null
  base_unit_price: Decimal | null
  reason: PriceReason | null
  tiers: PriceTier[]
}

export type PriceItem = { variant_id: string; quantity: number }
