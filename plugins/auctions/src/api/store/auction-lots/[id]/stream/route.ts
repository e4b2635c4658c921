import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { namesOf } from '../../../../../lots/names-of'
import { presenceOf } from '../../../../../lots/presence'
import { streamRoom } from '../../../../../lots/stream-room'
import { lotRequest } from '../../../../member-actor'

/** Server-sent events of a room: `room` with the seq as id; after a break everything since `Last-Event-ID`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const names = await namesOf(house.pool, lot.event_id)
  const { createSession } = await import('better-sse')
  const session = await createSession(req, res, { keepAlive: 10_000, trustClientEventId: true })
  const since = Number(session.lastId || req.query.since || 0) || 0
  const leave = await presenceOf(house.pool, lot, author)
  const stop = await streamRoom(house, lot, names, since, (seq, update) =>
    session.push(update, 'room', String(seq)),
  )
  const end = (): void => {
    stop()
    void leave()
  }
  if (session.isConnected) session.once('disconnected', end)
  else end()
}
