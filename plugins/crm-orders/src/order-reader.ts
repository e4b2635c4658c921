import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { ordersSql } from './select/orders'

/** Every place where a change of an order is stamped: the order itself, its returns, its payments. */
const changedOrdersSql = `
  select id, updated_at as changed_at from "order" where updated_at >= :at
  union all select order_id, updated_at from "return" where updated_at >= :at
  union all select order_id, updated_at from order_change where updated_at >= :at
  union all select order_id, updated_at from order_transaction where updated_at >= :at`

/** Tells the client profile what happened to orders: placed, changed, cancelled, returned, paid. */
export const orderReader = defineReader<ChangedRow>({
  name: 'crm-orders',
  wakeOn: [
    ...['order.placed', 'order.updated', 'order.canceled', 'order.completed', 'order-edit.confirmed'],
    ...['order.return_requested', 'order.return_received', 'payment.captured', 'payment.refunded'],
  ],
  batch: 5000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, max(changed_at)::text as changed_at from (${changedOrdersSql}) change
       group by id having (max(changed_at), id) > (:at::timestamptz, :id)
       order by max(changed_at), id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) => recordSelected(container, ordersSql(rows.map(({ id }) => id)), rows.length),
})
