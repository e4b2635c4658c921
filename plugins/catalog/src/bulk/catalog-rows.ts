import { bulkId } from './bulk-id'
import {
  attributeProblem,
  attributeValue,
  facetKey,
  type AttributeDefinition,
} from '../modules/catalog/domain/attribute'
import { PIECE } from '../modules/catalog/domain/units'
import { addRows, type TableRows } from './table-rows'
import type { Row } from './copy-rows'
import type { AttributeInput, BulkProduct, BulkVariant, CopiedProduct } from './types'

/**
 * What the catalog keeps beside a copied product.
 * @throws Error for an attribute that is not defined or a value that does not fit it.
 */
export function addCatalogProduct(
  tables: TableRows,
  product: BulkProduct,
  { product_id, variants }: CopiedProduct,
  attributes: Map<string, AttributeDefinition>,
  at: Date,
): void {
  addRows(tables, 'catalog_product', [
    { id: product_id, cpv_code: product.cpv_code, glyph: product.glyph, updated_at: at },
  ])
  addRows(
    tables,
    'catalog_variant',
    product.variants.map((variant, i) => ({
      id: variants[i].variant_id,
      product_id,
      pack_size: variant.pack_size ?? 1,
      min_quantity: variant.min_quantity ?? 1,
      step_quantity: variant.step_quantity ?? 1,
      unit: variant.unit ?? PIECE,
      lead_days: variant.lead_days,
      updated_at: at,
    })),
  )
  addRows(
    tables,
    'catalog_text',
    Object.entries(product.texts ?? {}).map(([language, { title, description }]) => ({
      owner_id: product_id,
      language,
      title,
      description: description ?? null,
      updated_at: at,
    })),
  )
  addRows(tables, 'catalog_attribute_value', attributeRows(product, product_id, attributes, at))
  addRows(
    tables,
    'catalog_document',
    (product.documents ?? []).map(({ kind, title, language, body }, rank) => ({
      id: bulkId('cdoc'),
      product_id,
      kind,
      titles: title,
      language: language ?? null,
      mime_type: 'text/plain; charset=utf-8',
      size: Buffer.byteLength(body),
      body,
      rank,
      created_at: at,
      updated_at: at,
    })),
  )
}

function attributeRows(
  product: BulkProduct,
  product_id: string,
  attributes: Map<string, AttributeDefinition>,
  at: Date,
): Row[] {
  const rows = [...(product.attributes ?? []), ...product.variants.flatMap(variantChoice)].map((input) => {
    const definition = attributes.get(input.code)
    if (!definition) throw new Error(`${product.handle}: there is no attribute "${input.code}"`)
    const problem = attributeProblem(definition, input)
    if (problem) throw new Error(`${product.handle}: ${input.code}: ${problem}`)
    const { number = null, text = null, choice = null, parts = null } = attributeValue(input)
    const key = facetKey({ number, text, choice, parts })
    return { product_id, attribute_id: definition.id, number, text, choice, parts, key, updated_at: at }
  })
  return [...new Map(rows.map((row) => [`${row.attribute_id} ${row.key}`, row])).values()]
}

/** The choice a variant differs by, when its metadata names one: the product has the values of all its variants. */
function variantChoice({ metadata }: BulkVariant): AttributeInput[] {
  const { attribute, value } = metadata ?? {}
  if (typeof attribute !== 'string' || typeof value !== 'string') return []
  return [{ code: attribute, kind: 'choice', choice: value }]
}
