import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { usedDiscountsSql } from './select/used-discounts'

/** Tells the client profile which discounts orders used. What an order was placed with does not change later. */
export const discountReader = defineReader<ChangedRow>({
  name: 'crm-discounts',
  wakeOn: ['order.placed'],
  batch: 5000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at from "order"
       where updated_at >= :at::timestamptz and (updated_at, id) > (:at::timestamptz, :id)
       order by "order".updated_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) =>
    recordSelected(container, usedDiscountsSql(rows.map(({ id }) => id)), rows.length),
})
