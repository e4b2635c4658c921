import { defineReader, type ChangedRow } from '@gostiny/platform'
import { tellOutcome } from '../events/tell-outcome'
import { houseOf } from '../house'

/** Nobody is written to about what was decided longer ago: neither after an import nor when letters are new. */
const NEWS_FOR = '7 days'

const DECIDED = `('awarded', 'not_awarded', 'cancelled')`

/** Events of these lots in which nothing is left to decide. */
const READY = `
  select distinct event.id from auction_event event join auction_lot lot on lot.event_id = event.id
  where lot.id = any($1) and not event.is_rehearsal and event.import_id is null
    and not exists (select from auction_lot other
      where other.event_id = event.id and other.phase not in ${DECIDED})`

/** Writes to suppliers how an event ended, once its last lot is decided. */
export const outcomeReader = defineReader<ChangedRow>({
  name: 'auction-outcomes',
  wakeOn: [],
  batch: 100,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at from auction_lot
       where phase in ${DECIDED} and updated_at > now() - interval '${NEWS_FOR}'
         and updated_at >= :at::timestamptz and (updated_at, id) > (:at::timestamptz, :id)
       order by updated_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  async record(container, rows) {
    const house = await houseOf(container)
    const { rows: events } = await house.pool.query<{ id: string }>(READY, [rows.map(({ id }) => id)])
    for (const { id } of events) await tellOutcome(container, house, id)
    return events.length
  },
})
