import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { deviceOf } from '../../../../../lots/device-of'
import { presenceOf } from '../../../../../lots/presence'
import { streamRoom } from '../../../../../lots/stream-room'
import { MOST_WAITING_BYTES } from '../../../../../lots/watcher'
import { lotRequest } from '../../../../member-actor'

/** Server-sent events of a room: `room` with the seq as id; after a break everything since `Last-Event-ID`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { createSession } = await import('better-sse')
  const session = await createSession(req, res, {
    keepAlive: 10_000,
    trustClientEventId: true,
    serializer: (text) => text as string,
  })
  const leave = await presenceOf(house.pool, lot, author, deviceOf(req, house.signer.secretFor('presence')))
  const stop = await streamRoom(house, lot, {
    sent: Number(session.lastId || req.query.since || 0) || 0,
    push: ({ seq, text }) => void session.push(text, 'room', String(seq)),
    isSlow: () => res.writableLength > MOST_WAITING_BYTES,
    drop: () => res.destroy(),
  })
  const end = (): void => {
    stop()
    void leave()
  }
  if (session.isConnected) session.once('disconnected', end)
  else end()
}
