import { refuse, type Language } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { DocumentKind, Titles } from '../bulk/types'
import {
  inLanguage,
  type AttributeDefinition,
  type AttributeValue,
} from '../modules/catalog/domain/attribute'
import { displayAttribute } from '../modules/catalog/domain/display-attribute'
import type { Buyer } from './buyer'
import {
  cardOf,
  listQuantity,
  promiseDays,
  saleOf,
  type Card,
  type CardRow,
  type Sale,
  type ShownPrice,
} from './card'
import { pricesOf, shownPrice } from './price-cards'
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
  available: number | null
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

/** A product as the buyer sees it; 404 `product_not_found` when there is none to see. */
export async function productPage(
  container: MedusaContainer,
  buyer: Buyer,
  handle: string,
): Promise<ProductPage> {
  const [row] = await run<ProductRow>(container, productSql(handle))
  if (!row) refuse('product_not_found', { status: 404 })
  const related = await run<CardRow>(container, relatedSql(row.id))
  const variants = row.variants ?? []
  const prices = await pricesOf(container, buyer, [
    ...variants.map((variant) => ({ variant_id: variant.id, quantity: listQuantity(variant) })),
    ...related.flatMap((card) =>
      card.variant_id ? [{ variant_id: card.variant_id, quantity: listQuantity(card) }] : [],
    ),
  ])
  const priceOf = (variantId: string | null) => shownPrice(prices.get(variantId ?? ''), buyer.currency)
  const { language } = buyer
  return {
    ...cardOf(row, priceOf(row.variant_id), language),
    description: inLanguage(row.descriptions, language) ?? row.description,
    variants: variants.map(({ id, sku, title, options, attribute, ...stocked }) => ({
      ...{ id, sku, ...inWords({ title, options, attribute }, language) },
      ...saleOf(stocked, language),
      price: priceOf(id),
      stock: { available: stocked.available, promise_days: promiseDays(stocked) },
    })),
    documents: row.documents.map(({ id, titles, kind, size, language: written }) => ({
      ...{ id, kind, size, language: written },
      title: inLanguage(titles, language) ?? kind,
      url: `/store/catalog/documents/${id}`,
    })),
    cpv: row.cpv_code
      ? { code: row.cpv_code, title: inLanguage(row.cpv_titles, language) ?? row.cpv_code }
      : null,
    related: related.map((card) => cardOf(card, priceOf(card.variant_id), language)),
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
