export type PriceListStatus = 'draft' | 'active'

export type PriceList = {
  id: string
  title: string
  currency: string
  priority: number
  status: PriceListStatus
  starts_at: string | null
  ends_at: string | null
  source: 'manual' | 'derived' | 'demo'
  price_count: number
  assignment_count: number
  created_at: string
  updated_at: string
}

export type ListPrice = {
  id: string
  variant_id: string
  product_id: string
  sku: string | null
  title: string
  min_quantity: number
  amount: string
  base_amount: string | null
  starts_at: string | null
  ends_at: string | null
}

export type PriceToSave = {
  id?: string
  variant_id: string
  min_quantity: string
  amount: string
  starts_at?: string | null
  ends_at?: string | null
}

export type AssignmentTarget = 'company' | 'group' | 'hierarchy' | 'everyone'
export type Assignment = {
  id: string
  target: AssignmentTarget
  target_id: string | null
  target_name: string | null
}

/** Why a price is what it is. */
export type PriceReason = {
  kind: 'base' | 'list'
  list_id?: string
  list_title?: string
  min_quantity?: number
  starts_at?: string
  ends_at?: string
}

export type PriceAnswer = {
  variant_id: string
  quantity: number
  currency: string
  unit_price: string | null
  base_unit_price: string | null
  reason: PriceReason | null
  tiers: { min_quantity: number; unit_price: string }[]
}

export type PriceQuestion = {
  company_id: string | null
  currency?: string
  at?: string
  items: { variant_id: string; quantity: number }[]
}

export type PricePage = { prices: ListPrice[]; count: number }

export type PriceVerbs = {
  listPrices: (listId: string, query: { q?: string; offset: number; limit: number }) => Promise<PricePage>
  savePrice: (listId: string, price: PriceToSave) => Promise<void>
  removePrice: (listId: string, priceId: string) => Promise<void>
  assignments: (listId: string) => Promise<Assignment[]>
  assign: (listId: string, target: Pick<Assignment, 'target' | 'target_id'>) => Promise<void>
  unassign: (listId: string, assignmentId: string) => Promise<void>
  askPrices: (question: PriceQuestion) => Promise<PriceAnswer[]>
  companyPriceLists: (companyId: string) => Promise<PriceList[]>
}
