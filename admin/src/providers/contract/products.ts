import type { Language } from '../../ui/preferences/preferences'

export const productStatuses = ['published', 'draft', 'proposed', 'rejected'] as const
export type ProductStatus = (typeof productStatuses)[number]

type Titles = Partial<Record<Language, string>>

export type ProductRow = {
  id: string
  handle: string
  title: string
  status: ProductStatus
  sku: string | null
  thumbnail: string | null
  glyph: string | null
  available: number | null
  category: { handle: string; title: string } | null
  variant_count: number
  updated_at: string
}

export type DimensionPart = { prefix?: string; number: string }

export type AttributeDefinition = {
  id: string
  code: string
  kind: 'number' | 'text' | 'choice' | 'dimension'
  title: string
  symbol: string
  choices: { code: string; titles: Titles }[]
  product_count: number
}

/** The value of an attribute of one product: the field named by its kind is filled. */
export type ProductAttribute = {
  code: string
  kind: AttributeDefinition['kind']
  title: string
  /** As it is shown: “M8 × 40 mm”. */
  value: string
  number: string | null
  text: string | null
  choice: string | null
  parts: DimensionPart[] | null
}

export type ProductVariant = {
  id: string
  sku: string | null
  title: string
  pack_size: number
  min_quantity: number
  step_quantity: number
  /** UN/CEFACT Recommendation 20 code. */
  unit: string
  unit_symbol: string
  lead_days: number | null
  prices: { currency: string; unit_price: string; min_quantity: number | null }[]
  stock: { location: string; stocked: number; reserved: number }[]
}

export const documentKinds = ['data_sheet', 'certificate', 'manual', 'drawing'] as const
export type DocumentKind = (typeof documentKinds)[number]

export type ProductDocument = {
  id: string
  titles: Titles
  kind: DocumentKind
  size: number
  language: Language | null
  mime_type: string
  created_at: string
}

export type Product = {
  id: string
  handle: string
  status: ProductStatus
  title: string
  description: string | null
  thumbnail: string | null
  created_at: string
  updated_at: string
  cpv_code: string | null
  cpv_titles: Titles | null
  glyph: string | null
  texts: Partial<Record<Language, { title: string; description: string | null }>>
  categories: { id: string; handle: string; name: string }[]
  attributes: ProductAttribute[]
  variants: ProductVariant[]
  documents: ProductDocument[]
}

export type AttributeValue =
  | { code: string; kind: 'number'; number: string }
  | { code: string; kind: 'text'; text: string }
  | { code: string; kind: 'choice'; choice: string }
  | { code: string; kind: 'dimension'; parts: DimensionPart[] }

export type Category = {
  id: string
  handle: string
  title: string
  parent_id: string | null
  product_count: number
}
