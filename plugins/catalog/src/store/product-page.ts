import { KeptReads, refuse, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { DocumentKind, Titles } from '../bulk/types'
import { CATALOG_CHANGED } from '../database/tell-catalog-changes'
import {
  inLanguage,
  type AttributeDefinition,
  type AttributeValue,
} from '../modules/catalog/domain/attribute'
import { displayAttribute } from '../modules/catalog/domain/display-attribute'
import type { Buyer } from './buyer'
import {
  plainCard,
  saleOf,
  stockShown,
  type Card,
  type CardRow,
  type PlainCard,
  type Sale,
  type ShownPrice,
} from './card'
import { cardWith, itemsOf, offersOf, shownPrice } from './offer-cards'
import { productSql, relatedSql } from './product-sql'
import { run } from './sql'

type VariantRow = {
  id: string
  sku: string | null
  title: string
  options: Record<string, string>
  /** The attribute this variant differs by, when its metadata names one (`attribute`, `value`). */
  attribute:
    | (AttributeValue & Pick<AttributeDefinition, 'kind' | 'titles' | 'unit' | 'unit_symbols' | 'choices'>)
    | null
  pack_size: number | null
  min_quantity: number | null
  step_quantity: number | null
  unit: string | null
  lead_days: number | null
}

type DocumentRow = { id: string; titles: Titles; kind: DocumentKind; size: number; language: Language | null }

type ProductRow = CardRow & {
  description: string | null
  descriptions: Titles | null
  cpv_code: string | null
  cpv_titles: Titles | null
  variants: VariantRow[] | null
  documents: DocumentRow[]
}

export type ShownVariant = Pick<VariantRow, 'id' | 'sku' | 'title' | 'options'> & {
  price: ShownPrice
  stock: Card['stock']
} & Sale

export type ProductPage = Card & {
  description: string | null
  variants: ShownVariant[]
  documents: {
    id: string
    title: string
    kind: DocumentKind
    url: string
    size: number
    language: Language | null
  }[]
  cpv: { code: string; title: string } | null
  related: Card[]
}

type PlainVariant = Omit<ShownVariant, 'price' | 'stock'> & { lead_days: number | null }

/** The page without what is asked afresh every time. */
type PlainPage = Pick<ProductPage, 'description' | 'documents' | 'cpv'> & {
  card: PlainCard
  variants: PlainVariant[]
  related: PlainCard[]
}

const KEPT_PAGES = 500
const kept = new KeptReads<PlainPage>(CATALOG_CHANGED, KEPT_PAGES)

/** A product as the buyer sees it; 404 `product_not_found` when there is none to see. */
export async function productPage(
  container: MedusaContainer,
  buyer: Buyer,
  handle: string,
): Promise<ProductPage> {
  const { language, currency } = buyer
  const { card, variants, related, ...page } = await kept.get(container, `${language} ${handle}`, () =>
    readPage(container, language, handle),
  )
  const offers = await offersOf(container, buyer, [
    ...variants.map(({ id, min_quantity }) => ({ variant_id: id, quantity: min_quantity })),
    ...itemsOf(related),
  ])
  return {
    ...cardWith(card, offers, currency),
    ...page,
    variants: variants.map(({ lead_days, ...variant }) => ({
      ...variant,
      price: shownPrice(offers.prices.get(variant.id), currency),
      stock: stockShown(offers.stock.get(variant.id) ?? null, lead_days),
    })),
    related: related.map((other) => cardWith(other, offers, currency)),
  }
}

async function readPage(container: MedusaContainer, language: Language, handle: string): Promise<PlainPage> {
  const [row] = await run<ProductRow>(container, productSql(handle))
  if (!row) refuse('product_not_found', { status: 404 })
  const related = await run<CardRow>(container, relatedSql(row.id))
  return {
    card: plainCard(row, language),
    description: inLanguage(row.descriptions, language) ?? row.description,
    variants: (row.variants ?? []).map(({ id, sku, title, options, attribute, ...sold }) => ({
      ...{ id, sku, ...inWords({ title, options, attribute }, language) },
      ...saleOf(sold, language),
      lead_days: sold.lead_days,
    })),
    documents: row.documents.map(({ id, titles, kind, size, language: written }) => ({
      ...{ id, kind, size, language: written },
      title: inLanguage(titles, language) ?? kind,
      url: `/store/catalog/documents/${id}`,
    })),
    cpv: row.cpv_code
      ? { code: row.cpv_code, title: inLanguage(row.cpv_titles, language) ?? row.cpv_code }
      : null,
    related: related.map((other) => plainCard(other, language)),
  }
}

/** Title and options of a variant; the ones of an attribute are written in the reader's language. */
function inWords(
  { title, options, attribute }: Pick<VariantRow, 'title' | 'options' | 'attribute'>,
  language: Language,
) {
  if (!attribute) return { title, options }
  const label = displayAttribute(attribute, attribute, language)
  return { title: label, options: { [inLanguage(attribute.titles, language) ?? '']: label } }
}
