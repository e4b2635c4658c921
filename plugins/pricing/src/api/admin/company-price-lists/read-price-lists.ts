import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { parseOrder } from '@gostiny/platform'
import { readAssignedListIds } from '../../../engine/assigned-lists'
import type { PriceListsQuery } from './validators'

const columns = [
  'id',
  'title',
  'currency',
  'priority',
  'status',
  'starts_at',
  'ends_at',
  'source',
  'import_id',
  'created_at',
  'updated_at',
]

const counts = (db: Knex) => [
  db.raw('(select count(*)::int from company_price where list_id = company_price_list.id) as price_count'),
  db.raw(
    `(select count(*)::int from company_price_list_assignment
      where list_id = company_price_list.id and deleted_at is null) as assignment_count`,
  ),
]

/** A page of lists with how many prices and assignments each has; `company_id` narrows to those it buys by. */
export async function readPriceLists(db: Knex, { company_id, q, ...query }: PriceListsQuery) {
  const lists = db('company_price_list').whereNull('deleted_at')
  if (company_id) lists.whereIn('id', await readAssignedListIds(db, company_id))
  if (q) lists.whereILike('title', `%${q}%`)
  for (const column of ['status', 'source', 'currency'] as const) {
    if (query[column]) lists.where(column, query[column])
  }

  const { column, direction } = parseOrder(query.order)
  const [{ count }] = await lists.clone().count('* as count')
  const price_lists = await lists
    .select(columns)
    .select(counts(db))
    .orderBy(column, direction)
    .orderBy('id')
    .limit(query.limit)
    .offset(query.offset)

  return { price_lists, count: Number(count), offset: query.offset, limit: query.limit }
}

/** One list, or undefined. */
export const readPriceList = (db: Knex, id: string) =>
  db('company_price_list').where({ id }).whereNull('deleted_at').select(columns).select(counts(db)).first()
