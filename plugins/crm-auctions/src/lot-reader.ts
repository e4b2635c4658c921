import { followAuctions } from '@gostiny/auctions'
import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { lotsSql } from './select/lots'

/** Tells the client profiles of buyers and suppliers what lots came to. */
export const lotReader = defineReader<ChangedRow>({
  name: 'crm-auction-lots',
  wakeOn: [],
  batch: 1000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select lot_id as id, changed_at::text as changed_at from auction_lot_result
       where changed_at >= :at::timestamptz and (changed_at, lot_id) > (:at::timestamptz, :id)
       order by auction_lot_result.changed_at, lot_id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) => recordSelected(container, lotsSql(rows.map(({ id }) => id)), rows.length),
})

followAuctions(lotReader.name)
