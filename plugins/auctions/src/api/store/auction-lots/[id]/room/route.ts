import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { namesOf } from '../../../../../lots/names-of'
import { ownOrder } from '../../../../../lots/own-order'
import { roomOf, stepsFor } from '../../../../../lots/room'
import { waitingAward } from '../../../../../lots/second-person'
import { lotRequest } from '../../../../member-actor'

/** The room of a lot now, with all of its history the viewer may see. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { engine, store, pool, limits } = house
  const state = await engine.stateOf(lot.lot_id)
  const rows = await store.read(lot.lot_id)
  const events = rows.map(({ body }) => limits.read(lot.lot_id, body))
  const room = roomOf(state, lot, await namesOf(pool, lot.event_id), engine.now())
  const { event_id, number, title, event_title, buyer_name, terms } = lot
  const isToDecide = lot.side === 'buyer' && state.phase === 'closed'
  res.json({
    about: { event_id, number, title, event_title, buyer_name, terms },
    room,
    steps: stepsFor(state, lot, events),
    order_number:
      room.me?.won && !lot.is_rehearsal ? await ownOrder(pool, lot.lot_id, room.me.participant_id) : null,
    waiting: isToDecide ? await waitingAward(pool, lot.lot_id, author.person_id) : null,
  })
}
