import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { interestsSql } from './select/interests'

/** Tells the client profile what people looked at on the portal. */
export const interestReader = defineReader<ChangedRow>({
  name: 'crm-interests',
  wakeOn: [],
  batch: 5000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id::text as id, received_at::text as changed_at from interest_event
       where received_at >= :at::timestamptz and (received_at, id::text) > (:at::timestamptz, :id)
       order by received_at, id::text limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) => recordSelected(container, interestsSql(rows.map(({ id }) => id)), rows.length),
})
