import { refuse } from '@gostiny/platform'
import { lotOf } from '../lots/lot-of'
import type { AuctionHouse } from '../modules/auctions'
import { isOver, type RecordedEvent } from '../modules/auctions/domain'
import type { SimulationBody } from './asked-simulation'
import type { Cast } from './play'
import { recordingOf } from './recording'

/**
 * Who bids in a simulation: the made-up suppliers as described, or those of a closed lot of the company.
 * @throws Refusal `auction_not_found`, `auction_not_closed`, `auction_simulation_no_bids`,
 * `auction_simulation_currency`
 */
export async function castOf(
  { engine, pool, store }: AuctionHouse,
  companyId: string,
  { crowd, lot_id, currency }: SimulationBody,
): Promise<Cast> {
  if (crowd || !lot_id) return { kind: 'crowd', crowd: crowd! }
  const lot = await lotOf(pool, lot_id, companyId)
  if (lot.side !== 'buyer') refuse('auction_not_found', { status: 404, field: 'lot_id' })
  const { phase } = await engine.stateOf(lot_id)
  if (phase !== 'closed' && !isOver(phase)) refuse('auction_not_closed', { status: 409, field: 'lot_id' })
  const rows = await store.read(lot_id)
  const recording = recordingOf(rows.map(({ body }) => JSON.parse(body) as RecordedEvent))
  if (!recording) refuse('auction_simulation_no_bids', { status: 409, field: 'lot_id' })
  if (recording.rules.currency !== currency)
    refuse('auction_simulation_currency', {
      field: 'currency',
      params: { currency: recording.rules.currency },
    })
  return { kind: 'recorded', recording }
}
