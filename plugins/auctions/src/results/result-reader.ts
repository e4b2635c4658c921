import type { MedusaContainer } from '@medusajs/framework/types'
import { defineReader, type ChangedRow } from '@gostiny/platform'
import { houseOf } from '../house'
import { evolve, lotResult, nothing } from '../modules/auctions/domain'
import { wakeFollowers } from './followers'
import { writeResults, type ReadLot } from './write-results'

/** Phases in which the bidding is over. */
const OVER = `('closed', 'awarded', 'not_awarded', 'cancelled')`

/** Keeps what lots came to true to their records. */
export const resultReader = defineReader<ChangedRow>({
  name: 'auction-results',
  wakeOn: [],
  batch: 200,
  async rows(db, since, limit) {
    const { rows } = await db.raw(
      `select id, updated_at::text as changed_at from auction_lot
       where phase in ${OVER} and updated_at >= :at::timestamptz and (updated_at, id) > (:at::timestamptz, :id)
       order by updated_at, id limit :limit`,
      { at: since.at, id: since.id, limit },
    )
    return rows
  },
  record: (container, rows) =>
    recordResults(
      container,
      rows.map(({ id }) => id),
    ),
})

/** Reads the records of lots and writes what they came to. @returns how many. */
export async function recordResults(container: MedusaContainer, lotIds: readonly string[]): Promise<number> {
  const { store, pool, limits } = await houseOf(container)
  const lots: ReadLot[] = []
  for (const lot_id of lotIds) {
    const events = (await store.read(lot_id)).map(({ body }) => limits.read(lot_id, body))
    const state = events.reduce(evolve, nothing)
    lots.push({ lot_id, rules: state.rules, result: lotResult(state, events) })
  }
  await writeResults(pool, lots)
  wakeFollowers(container)
  return lots.length
}
