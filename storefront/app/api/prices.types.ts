export type PriceReason = {
  kind: 'base' | 'list'
  list_id?: string
  list_title?: string
  min_quantity?: number
  starts_at?: string | null
  ends_at?: string | null
}

export type PriceTier = { min_quantity: number; unit_price: string }

/** Amounts are net decimal strings in major units of the currency. */
export type Price = {
  unit_price: string | null
  base_unit_price: string | null
  currency: string
  reason: PriceReason | null
  tiers: PriceTier[]
}

export type PriceAnswer = Price & { variant_id: string; quantity: number }
