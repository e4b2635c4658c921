import type { ImportContext, Reconciliation } from '@gostiny/platform'
import { createBulkTables, writeOrders } from '../../bulk'
import { writtenReconciliation } from '../reconciliation'
import { stagingTable } from '../staging'
import { placeOfSale } from './place-of-sale'
import { placeOrders } from './place-orders'
import { placeReturns } from './place-returns'
import { stepOf } from './step'
import { writeCompanies } from './write-companies'
import { writeCredits } from './write-credits'
import { writePriceList } from './write-price-list'
import { writeProducts } from './write-products'

/** Memory a sort or hash of the load may take in PostgreSQL. */
const WORK_MEMORY = '96MB'

/** The planner must know what was loaded before anybody reads it. */
const loadedTables = [
  ...['"order"', 'order_item (order_id, item_id, version, created_at)', 'order_summary (order_id, version)'],
  ...[
    'order_line_item (id, variant_id, product_id, variant_sku, unit_price)',
    'order_shipping',
    'order_shipping_method',
  ],
  ...[
    '"return"',
    'return_item (return_id, item_id)',
    'order_change',
    'order_change_action (order_id, order_change_id)',
  ],
  ...['company', 'product', 'product_variant'],
]

/** The staged ledger into the shop, in the caller's transaction. */
export async function writeLedger(context: ImportContext): Promise<Reconciliation> {
  const { client, run, report } = context
  const table = stagingTable(run.id)
  await client.query(`set local work_mem = '${WORK_MEMORY}'`)
  await client.query('set local jit = off')
  const step = stepOf(context, await placeOfSale(client, table, run.options.currency))
  await writeCompanies(step)
  const prices = await writeProducts(step)
  const list = await writePriceList(step, prices)
  await createBulkTables(client)
  await placeOrders(step, list)
  await placeReturns(step)
  await writeCredits(step)
  await report('writing_orders')
  await writeOrders(client)
  await report('reconciling')
  await client.query(`analyze ${loadedTables.join(', ')}`)
  return writtenReconciliation(client, table, run.id)
}
