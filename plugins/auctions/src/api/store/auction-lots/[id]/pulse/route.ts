import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { readMessages } from '../../../../../events/messages'
import { keepPulse, presenceNow } from '../../../../../lots/pulse'
import { playOpponents } from '../../../../../rehearsal/opponents'
import { lotRequest } from '../../../../member-actor'
import type { PulseBody } from '../../validators'

/** What goes on around a room: the messages of its event and, for the buyer, who is there. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const [messages, presence] = await Promise.all([
    readMessages(house.pool, author.company_id, lot.event_id),
    lot.side === 'buyer' ? presenceNow(house.pool, lot) : [],
  ])
  // After a restart of the house somebody has to wake the opponents of a rehearsal: who watches it does.
  if (lot.side === 'buyer') await playOpponents(house, lot.event_id)
  res.json({ messages, presence })
}

/** A sign of life from a room. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  await keepPulse(house.pool, lot, author, (req.validatedBody as PulseBody).round_trip_ms)
  res.json({ kept: true })
}
