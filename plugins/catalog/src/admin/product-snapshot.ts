import { refuse } from '@gostiny/platform'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** Our tables of a product and the column that names it. */
const TABLES: Record<string, string> = {
  catalog_product: 'id',
  catalog_variant: 'product_id',
  catalog_text: 'owner_id',
  catalog_attribute_value: 'product_id',
  catalog_document: 'product_id',
}

export type ProductSnapshot = { id: string; tables: Record<string, object[]> }

/**
 * Everything the catalog keeps of a product, as it is now; locks the product against other writers of it.
 * 404 `product_not_found` when there is none.
 */
export async function snapshotProduct(trx: Knex.Transaction, id: string): Promise<ProductSnapshot> {
  const { rows } = await trx.raw('select id from product where id = ? and deleted_at is null for update', [
    id,
  ])
  if (!rows.length) refuse('product_not_found', { status: 404 })
  const tables: ProductSnapshot['tables'] = {}
  for (const [table, column] of Object.entries(TABLES)) {
    const found = await trx.raw(
      `select coalesce(json_agg(t), '[]') as rows from ${table} t where ${column} = ?`,
      [id],
    )
    tables[table] = found.rows[0].rows
  }
  return { id, tables }
}

/** Puts a snapshot back; the change times are new, so that readers see it. */
export async function restoreProduct(trx: Knex.Transaction, { id, tables }: ProductSnapshot): Promise<void> {
  for (const [table, column] of Object.entries(TABLES)) {
    await trx.raw(`delete from ${table} where ${column} = ?`, [id])
    await trx.raw(`insert into ${table} select * from json_populate_recordset(null::${table}, ?)`, [
      JSON.stringify(tables[table]),
    ])
    await trx.raw(`update ${table} set updated_at = now() where ${column} = ?`, [id])
  }
}
