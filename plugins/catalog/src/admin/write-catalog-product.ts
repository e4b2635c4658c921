import { refuse } from '@gostiny/platform'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import type { CatalogProductChange } from '../api/admin/catalog-products/validators'
import {
  attributeProblem,
  attributeValue,
  facetKey,
  type AttributeDefinition,
} from '../modules/catalog/domain/attribute'

type Part<K extends keyof CatalogProductChange> = NonNullable<CatalogProductChange[K]>

/** Writes the parts a change names and touches `updated_at`, which readers watch. */
export async function writeCatalogProduct(
  trx: Knex.Transaction,
  id: string,
  change: CatalogProductChange,
): Promise<void> {
  await writeFacts(trx, id, change)
  if (change.texts) await writeTexts(trx, id, change.texts)
  if (change.attributes) await writeAttributes(trx, id, change.attributes)
  if (change.variants) await writeVariants(trx, id, change.variants)
  await trx.raw('delete from catalog_document where product_id = ? and id = any(?)', [
    id,
    change.remove_documents ?? [],
  ])
  if (change.add_documents) await writeDocuments(trx, id, change.add_documents)
}

/** An absent field stays; null empties it. */
async function writeFacts(trx: Knex.Transaction, id: string, change: CatalogProductChange) {
  const given = { cpv_code: change.cpv_code, glyph: change.glyph }
  const named = Object.entries(given).filter(([, value]) => value !== undefined)
  await trx.raw(
    `insert into catalog_product (id, cpv_code, glyph) values (?, ?, ?)
     on conflict (id) do update set ${['updated_at = now()', ...named.map(([name]) => `${name} = excluded.${name}`)].join(', ')}`,
    [id, change.cpv_code ?? null, change.glyph ?? null],
  )
}

async function writeTexts(trx: Knex.Transaction, id: string, texts: Part<'texts'>) {
  for (const [language, text] of Object.entries(texts)) {
    await trx.raw(
      `insert into catalog_text as known (owner_id, language, title, description) values (?, ?, ?, ?)
       on conflict (owner_id, language) do update set title = excluded.title, updated_at = now(),
         description = case when ? then excluded.description else known.description end`,
      [id, language, text.title, text.description ?? null, text.description !== undefined],
    )
  }
}

async function writeAttributes(trx: Knex.Transaction, id: string, attributes: Part<'attributes'>) {
  const { rows } = await trx.raw('select * from catalog_attribute where deleted_at is null')
  const byCode = new Map((rows as AttributeDefinition[]).map((row) => [row.code, row]))
  const values = attributes.map((input) => {
    const params = { code: input.code }
    const definition =
      byCode.get(input.code) ?? refuse('attribute_not_found', { status: 422, field: 'attributes', params })
    const problem = attributeProblem(definition, input)
    if (problem) refuse(problem, { status: 422, field: 'attributes', params })
    const value = attributeValue(input)
    return { attribute_id: definition.id, ...value, key: facetKey(value) }
  })
  await trx.raw('delete from catalog_attribute_value where product_id = ?', [id])
  await trx.raw(
    `insert into catalog_attribute_value (product_id, attribute_id, number, text, choice, parts, key)
     select ?, attribute_id, number, text, choice, parts, key from jsonb_to_recordset(?::jsonb)
       as row(attribute_id text, number numeric, text text, choice text, parts jsonb, key text)
     on conflict do nothing`,
    [id, JSON.stringify(values)],
  )
}

async function writeVariants(trx: Knex.Transaction, id: string, variants: Part<'variants'>) {
  for (const { id: variantId, ...rule } of variants) {
    const { rows } = await trx.raw(
      `insert into catalog_variant (id, product_id)
       select id, product_id from product_variant where id = ? and product_id = ? and deleted_at is null
       on conflict (id) do update set updated_at = now() returning id`,
      [variantId, id],
    )
    if (!rows.length) refuse('variant_not_found', { status: 422, field: 'variants' })
    const given = Object.entries(rule).filter(([, value]) => value !== undefined)
    if (given.length) await trx('catalog_variant').where({ id: variantId }).update(Object.fromEntries(given))
  }
}

async function writeDocuments(trx: Knex.Transaction, id: string, documents: Part<'add_documents'>) {
  for (const { titles, body, size, ...document } of documents) {
    await trx('catalog_document').insert({
      ...document,
      id: generateEntityId('', 'cdoc'),
      product_id: id,
      titles: JSON.stringify(titles),
      body,
      size: body === undefined ? (size ?? 0) : Buffer.byteLength(body),
      rank: trx.raw('(select coalesce(max(rank), -1) + 1 from catalog_document where product_id = ?)', [id]),
    })
  }
}
