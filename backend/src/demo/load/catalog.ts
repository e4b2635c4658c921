import type { ClientBase } from '@medusajs/framework/pg'
import {
  copyAttributes,
  copyCategories,
  copyCpv,
  copyProducts,
  type AttributeInput,
  type BulkAttribute,
  type BulkProduct,
} from '@gostiny/catalog'
import { ATTRIBUTES, type AttributeCode } from '../generate/catalog/attributes'
import { CATEGORIES } from '../generate/catalog/category-tree'
import { CPV } from '../generate/catalog/cpv'
import { dimensionsOf } from '../generate/catalog/dimensions'
import { documentsOf } from '../generate/catalog/documents'
import { centsText, CURRENCIES } from '../generate/catalog/prices'
import type { DemoProduct, DemoVariant } from '../generate/catalog/products'
import { showValue } from '../generate/catalog/show'
import { UNITS } from '../generate/catalog/units'
import { LANGUAGES, text } from '../generate/text'
import type { BaseRecords } from './base-records'
import { SUPPLIER_ID_KEY } from './facts'

const DIMENSIONS = 'dimensions'
const NOT_FILTERED = new Set<string>(['designation', 'torque_range', 'pressure_range', 'cores'])

/** What a variant is called by its makers: SKU → ids given by the catalog. */
export type VariantIds = Map<string, { product_id: string; variant_id: string }>

/** Writes attributes, categories, CPV titles and all products. @returns ids by SKU. */
export async function loadCatalog(
  client: ClientBase,
  products: DemoProduct[],
  supplierIds: Map<string, string>,
  base: BaseRecords,
  at: Date,
): Promise<VariantIds> {
  await copyAttributes(client, attributeRows())
  await copyCpv(
    client,
    Object.entries(CPV).map(([code, titles]) => ({ code, titles })),
  )
  const categories = await copyCategories(
    client,
    CATEGORIES.map(({ handle, parent, title, glyph, rank }) => ({
      ...{ handle, parent, glyph, rank },
      name: title.en,
      titles: title,
    })),
    at,
  )
  const rows = products.map((product) =>
    productRow(
      product,
      [categories.get(product.family.category)!],
      supplierIds.get(product.family.supplier)!,
      base,
    ),
  )
  const copied = await copyProducts(client, rows, { ...base, at })
  return new Map(
    copied.flatMap(({ product_id, variants }) =>
      variants.map(({ sku, variant_id }) => [sku, { product_id, variant_id }] as const),
    ),
  )
}

function attributeRows(): BulkAttribute[] {
  const own = (Object.keys(ATTRIBUTES) as AttributeCode[]).map((code, i): BulkAttribute => {
    const attribute = ATTRIBUTES[code]
    return {
      code,
      kind: attribute.kind,
      titles: attribute.title,
      filterable: !NOT_FILTERED.has(code),
      rank: i + 1,
      ...(attribute.kind === 'number' && attribute.unit
        ? { unit: attribute.unit.code, unit_symbols: attribute.unit.symbol }
        : {}),
      ...(attribute.kind === 'choice'
        ? { choices: Object.entries(attribute.values).map(([value, titles]) => ({ code: value, titles })) }
        : {}),
    }
  })
  const titles = text('Dimensions', 'Размеры', 'Розміри')
  return [{ code: DIMENSIONS, kind: 'dimension', titles, unit: 'MMT', filterable: true, rank: 0 }, ...own]
}

function productRow(
  product: DemoProduct,
  category_ids: string[],
  supplierId: string,
  { stock_location_id }: BaseRecords,
): BulkProduct {
  const { family, title, description } = product
  const chosen = family.variants
  return {
    handle: product.handle,
    title: title.en,
    description: description.en,
    metadata: { [SUPPLIER_ID_KEY]: supplierId },
    category_ids,
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, { title: title[language], description: description[language] }]),
    ),
    cpv_code: family.cpv,
    glyph: product.glyph,
    attributes: attributeValues(product),
    documents: documentsOf(product),
    ...(chosen
      ? {
          options: [
            {
              title: ATTRIBUTES[chosen.attribute].title.en,
              values: product.variants.map((variant) => optionLabel(product, variant)),
            },
          ],
        }
      : {}),
    variants: product.variants.map((variant) => ({
      sku: variant.sku,
      title: chosen ? optionLabel(product, variant) : title.en,
      ...(chosen
        ? {
            options: { [ATTRIBUTES[chosen.attribute].title.en]: optionLabel(product, variant) },
            metadata: { attribute: chosen.attribute, value: variant.choice },
          }
        : {}),
      prices: CURRENCIES.map((currency) => ({ currency, amount: centsText(variant.cents[currency]) })),
      stock: [{ location_id: stock_location_id, quantity: variant.stock }],
      pack_size: variant.pack,
      min_quantity: variant.pack,
      step_quantity: variant.pack,
      unit: UNITS[family.unit].code,
      lead_days: variant.leadTimeDays,
    })),
  }
}

const optionLabel = ({ family }: DemoProduct, { choice }: DemoVariant): string =>
  showValue(family.variants!.attribute, choice!, 'en')

/** All values of the product and its variants: a filter by any of them finds it. */
function attributeValues(product: DemoProduct): AttributeInput[] {
  const parts = dimensionsOf(product)
  const values = [product.shared, ...product.variants.map(({ own }) => own)].flatMap(
    (one) => Object.entries(one) as [AttributeCode, string][],
  )
  const inputs = values.map(([code, value]): AttributeInput => {
    const { kind } = ATTRIBUTES[code]
    if (kind === 'number') return { code, kind, number: value }
    if (kind === 'choice') return { code, kind, choice: value }
    return { code, kind, text: showValue(code, value, 'en') }
  })
  return parts ? [{ code: DIMENSIONS, kind: 'dimension', parts }, ...inputs] : inputs
}
