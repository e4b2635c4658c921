import type { ClientBase } from '@medusajs/framework/pg'
import { loadStamp } from './bulk-ids'
import { analyzeBulkTables } from './bulk-tables'
import { writeNewOrders } from './write-new-orders'
import { writeReturns } from './write-returns'

/**
 * Turns the bulk tables into Medusa orders with everything that belongs to them, set by set, in the caller's
 * transaction. An order is what `createOrderWorkflow` makes (custom prices, no taxes); a return is what fulfilling,
 * returning and receiving make of it. Change times are the past, `updated_at` is now: readers find the orders.
 * @returns the stamp all ids of this load carry
 */
export async function writeOrders(client: ClientBase, stamp = loadStamp()): Promise<string> {
  await analyzeBulkTables(client)
  await writeNewOrders(client, stamp)
  await writeReturns(client, stamp)
  return stamp
}
