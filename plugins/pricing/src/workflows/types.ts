import type { Decimal } from '../modules/company_pricing/domain'

export type NewPriceList = {
  title: string
  currency: string
  priority?: number
  status?: 'draft' | 'active'
  starts_at?: Date | null
  ends_at?: Date | null
}

/** A list's currency is fixed for good: its prices are amounts of it. */
export type PriceListChange = { id: string } & Partial<Omit<NewPriceList, 'currency'>>

export type NewAssignment = {
  list_id: string
  target: 'company' | 'group' | 'hierarchy' | 'everyone'
  target_id?: string | null
}

/** With an `id` that price is changed, without one the price of this variant, quantity and start is set. */
export type PriceToSave = {
  id?: string
  variant_id: string
  min_quantity: Decimal
  amount: Decimal
  starts_at?: Date | null
  ends_at?: Date | null
}

export type PriceChanges = { list_id: string; upsert: PriceToSave[]; delete: string[] }
