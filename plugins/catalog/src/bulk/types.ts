import type { Language } from '@gostiny/platform'

/** One text in as many languages as are known; a missing language falls back to the product's own title. */
export type Titles = Partial<Record<Language, string>>

/** A value of an attribute, in the shape of the attribute's kind. */
export type AttributeInput =
  | { code: string; kind: 'number'; number: string }
  | { code: string; kind: 'text'; text: string }
  /** `choice` is the code of one of the attribute's choices. */
  | { code: string; kind: 'choice'; choice: string }
  /** `M8 × 40` is `[{ prefix: 'M', number: '8' }, { number: '40' }]`. */
  | { code: string; kind: 'dimension'; parts: { prefix?: string; number: string }[] }

export type DocumentKind = 'data_sheet' | 'certificate' | 'manual' | 'drawing'

/** A document kept as text; a file uploaded by staff refers to Medusa's file module instead. */
export type BulkDocument = { kind: DocumentKind; title: Titles; language?: Language; body: string }

/** `amount`: decimal string in major units, net. Without `min_quantity` it is the base price. */
export type BulkPrice = { currency: string; amount: string; min_quantity?: number }

export type BulkVariant = {
  /** Given: a deterministic id; else one is made. */
  id?: string
  sku: string
  /** Default: the product's title. */
  title?: string
  barcode?: string | null
  /** Option title → value; the titles must be among the product's `options`. */
  options?: Record<string, string>
  prices: BulkPrice[]
  /** Given: stock is managed and one inventory level is written per location. Absent: not managed. */
  stock?: { location_id: string; quantity: number }[]
  /** Grams, as Medusa keeps it. */
  weight?: number | null
  /** Pieces in a pack. Default 1. */
  pack_size?: number
  /** Smallest quantity that may be ordered. Default 1. */
  min_quantity?: number
  /** Orders go up from the minimum in these steps. Default 1. */
  step_quantity?: number
  /** UN/CEFACT Recommendation 20 code of the sales unit. Default C62 (piece). */
  unit?: string
  /** Days until goods that are not in stock can be delivered; null: on request. */
  lead_days?: number | null
  /** `{ attribute, value }`: the code of an attribute of choice this variant differs by, and of the choice. */
  metadata?: Record<string, unknown> | null
}

export type BulkProduct = {
  /** Given: a deterministic id; else one is made. */
  id?: string
  /** Unique URL handle. */
  handle: string
  title: string
  description?: string | null
  /** Default `published`. */
  status?: 'draft' | 'proposed' | 'published' | 'rejected'
  external_id?: string | null
  thumbnail?: string | null
  metadata?: Record<string, unknown> | null
  /** Medusa category ids. */
  category_ids?: string[]
  texts?: Partial<Record<Language, { title: string; description?: string | null }>>
  cpv_code?: string | null
  /** Name of the pictogram shown where there is no photograph. */
  glyph?: string | null
  attributes?: AttributeInput[]
  documents?: BulkDocument[]
  /** Absent: one default option, as Medusa makes it for a product without options. */
  options?: { title: string; values: string[] }[]
  variants: BulkVariant[]
}

/** Where every product of the load belongs. */
export type BulkContext = {
  sales_channel_id: string
  /** With one, variants that manage stock can be shipped; absent: none is linked. */
  shipping_profile_id?: string | null
  /** Stamp of created_at and updated_at. Give the time of the load, not of old facts: readers watch updated_at. */
  at: Date
}

/** The ids given to a product, in the order of the input. */
export type CopiedProduct = {
  handle: string
  product_id: string
  variants: { sku: string; variant_id: string; price_set_id: string; inventory_item_id: string | null }[]
}

export type BulkAttribute = {
  code: string
  kind: 'number' | 'text' | 'choice' | 'dimension'
  titles: Titles
  /** UN/CEFACT code: MMT, KGM, VLT … */
  unit?: string | null
  /** Display symbols for a unit that the plugin does not know. */
  unit_symbols?: Titles | null
  filterable?: boolean
  rank?: number
  choices?: { code: string; titles: Titles }[]
}

export type BulkCategory = {
  handle: string
  name: string
  titles?: Titles
  descriptions?: Titles
  /** Handle of the parent; parents come before their children. */
  parent?: string | null
  rank?: number
  glyph?: string | null
}

export type BulkCpv = { code: string; titles: Titles }
