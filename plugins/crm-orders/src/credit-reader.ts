import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { creditsSql } from './select/credits'

/** Tells the client profile of credit entries. */
export const creditReader = defineReader<ChangedRow>({
  name: 'crm-credits',
  wakeOn: ['order.return_received'],
  batch: 5000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at from company_credit_entry
       where (updated_at, id) > (:at::timestamptz, :id) order by company_credit_entry.updated_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) => recordSelected(container, creditsSql(rows.map(({ id }) => id)), rows.length),
})
