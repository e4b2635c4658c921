import type { Language } from '~/i18n/languages'
import type { Price } from './prices.types'

export type Category = {
  id: string
  handle: string
  title: string
  parent_id: string | null
  rank: number
  product_count: number
  glyph: string | null
}

export type Stock = { available: number | null; promise_days: number | null }

/** How goods are sold; the unit as a word and as a UN/CEFACT code. */
export type Sale = {
  pack_size: number
  min_quantity: number
  step_quantity: number
  unit: string
  unit_code: string
}

export type Card = Sale & {
  id: string
  handle: string
  title: string
  sku: string | null
  variant_id: string | null
  category: { handle: string; title: string } | null
  attributes: { code: string; title: string; value: string }[]
  thumbnail: string | null
  glyph: string | null
  stock: Stock
  price: Price
}

/** A way to narrow a list; a range of numbers lists its single numbers too. */
export type Facet = {
  code: string
  title: string
  unit: string
  kind: 'values' | 'range'
  values: { value: string; label: string; count: number }[]
  min?: string
  max?: string
}

export type ProductPage = {
  products: Card[]
  count: number
  offset: number
  limit: number
  facets: Facet[]
  categories: { handle: string; title: string; count: number }[]
  /** The words really searched for, when the typed ones were misspelt. */
  corrected: string | null
  /** Nothing has all the words; these have some of them. */
  partial: boolean
}

export type Variant = Sale & {
  id: string
  sku: string | null
  title: string
  options: Record<string, string>
  price: Price
  stock: Stock
}

export type ProductDocument = {
  id: string
  title: string
  kind: string
  url: string
  size: number | null
  language: Language | null
}

export type Product = Card & {
  description: string | null
  variants: Variant[]
  documents: ProductDocument[]
  cpv: { code: string; title: string } | null
  related: Card[]
}

export type Comparison = {
  products: Card[]
  attributes: { code: string; title: string; values: Record<string, string> }[]
}

export type Suggestions = {
  products: { handle: string; title: string; sku: string | null }[]
  categories: { handle: string; title: string }[]
}
