import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { namesOf } from '../../../../../lots/names-of'
import { roomOf, stepsFor } from '../../../../../lots/room'
import { staffLot } from '../../../../../lots/staff-lot'

/** A lot for staff, with its whole history. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { engine, store, pool, limits } = await houseOf(req.scope)
  const lot = await staffLot(pool, req.params.id)
  const state = await engine.stateOf(lot.lot_id)
  const events = (await store.read(lot.lot_id)).map(({ body }) => limits.read(lot.lot_id, body))
  const room = roomOf(state, lot, await namesOf(pool, lot.event_id), engine.now())
  res.json({ about: lot, room, steps: stepsFor(state, lot, events) })
}
