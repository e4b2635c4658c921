import { followAuctions } from '@gostiny/auctions'
import { recordSelected } from '@gostiny/client-profile'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { answersSql } from './select/answers'

/** Tells the client profile how suppliers answered invitations, every change of mind included. */
export const answerReader = defineReader<ChangedRow>({
  name: 'crm-auction-answers',
  wakeOn: [],
  batch: 1000,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id::text as id, recorded_at::text as changed_at from auction_answer
       where recorded_at >= :at::timestamptz and (recorded_at, id) > (:at::timestamptz, nullif(:id, '')::bigint)
          or :id = '' and recorded_at >= :at::timestamptz
       order by recorded_at, auction_answer.id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) => recordSelected(container, answersSql(rows.map(({ id }) => id)), rows.length),
})

followAuctions(answerReader.name)
