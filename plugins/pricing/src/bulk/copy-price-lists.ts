import type { ClientBase } from '@medusajs/framework/pg'
import { generateEntityId } from '@medusajs/framework/utils'
import { copyRows, type Cell, type Rows } from './copy-rows'

export type BulkPriceList = {
  id: string
  title: string
  currency: string
  priority?: number
  status: 'draft' | 'active'
  starts_at?: Date | null
  ends_at?: Date | null
  source: 'manual' | 'derived' | 'demo'
  import_id?: string | null
  /** Since when companies may buy by it; now unless told. */
  assigned_at?: Date
  assignments: { target: 'company' | 'group' | 'hierarchy' | 'everyone'; target_id?: string | null }[]
}

export type BulkPrice = {
  id?: string
  list_id: string
  variant_id: string
  min_quantity?: string | number
  amount: string | number
  starts_at?: Date | null
  ends_at?: Date | null
}

const listColumns = [
  'id',
  'title',
  'currency',
  'priority',
  'status',
  'starts_at',
  'ends_at',
  'source',
  'import_id',
]
const assignmentColumns = ['id', 'list_id', 'target', 'target_id', 'created_at']
const priceColumns = ['id', 'list_id', 'variant_id', 'min_quantity', 'amount', 'starts_at', 'ends_at']

/** Writes new lists with their assignments; must run in the caller's transaction. @returns lists written. */
export async function copyPriceLists(client: ClientBase, lists: BulkPriceList[]): Promise<number> {
  const written = await copyRows(
    client,
    'company_price_list',
    listColumns,
    lists.map((list): Cell[] => [
      list.id,
      list.title,
      list.currency,
      list.priority ?? 0,
      list.status,
      list.starts_at,
      list.ends_at,
      list.source,
      list.import_id,
    ]),
  )
  const assignments = lists.flatMap((list) =>
    list.assignments.map(({ target, target_id }): Cell[] => [
      generateEntityId('', 'cpla'),
      list.id,
      target,
      target_id,
      list.assigned_at ?? new Date(),
    ]),
  )
  await copyRows(client, 'company_price_list_assignment', assignmentColumns, assignments)

  return written
}

/** Writes new prices as they come, without holding them; amounts are decimals. @returns prices written. */
export function copyPrices(client: ClientBase, prices: Rows<BulkPrice>): Promise<number> {
  async function* cells(): AsyncGenerator<Cell[]> {
    for await (const price of prices) {
      yield [
        price.id ?? generateEntityId('', 'cprc'),
        price.list_id,
        price.variant_id,
        price.min_quantity ?? 1,
        price.amount,
        price.starts_at,
        price.ends_at,
      ]
    }
  }

  return copyRows(client, 'company_price', priceColumns, cells())
}
