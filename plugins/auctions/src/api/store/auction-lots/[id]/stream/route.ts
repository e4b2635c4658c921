import { randomUUID } from 'node:crypto'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { answerOfError, asRefusal } from '@gostiny/platform'
import { deviceOf } from '../../../../../lots/device-of'
import { presenceOf } from '../../../../../lots/presence'
import { stillAdmitted } from '../../../../../lots/still-admitted'
import { streamRoom } from '../../../../../lots/stream-room'
import { MOST_WAITING_BYTES } from '../../../../../lots/watcher'
import { lotRequest } from '../../../../member-actor'

/** How often a watcher is asked again who he is, ms. */
const ASK_AGAIN_MS = 5_000

/**
 * Server-sent events of a room: `room` with the seq as id; after a break everything since `Last-Event-ID`. A watcher
 * who may not be here any more is told why in a last event, `refusal`, and the stream ends.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { createSession } = await import('better-sse')
  const session = await createSession(req, res, {
    keepAlive: 10_000,
    trustClientEventId: true,
    serializer: (text) => text as string,
  })
  const device = deviceOf(req, house.signer.secretFor('presence'))
  const { note, leave } = await presenceOf(house, lot, author, device, 'stream')
  let lastId = session.lastId
  const stop = await streamRoom(house, lot, {
    sent: Number(session.lastId || req.query.since || 0) || 0,
    push: ({ seq, text }) => void session.push(text, 'room', (lastId = String(seq))),
    isSlow: () => res.writableLength > MOST_WAITING_BYTES,
    drop: () => res.destroy(),
  })
  const isAdmitted = stillAdmitted(req)
  const askAgain = setInterval(() => {
    void note()
    isAdmitted().catch((error) => {
      // What is no refusal is a fault of the house, which is no reason to turn anybody out.
      if (!asRefusal(error) || !session.isConnected) return
      end()
      const { status, body } = answerOfError(error, memberOf(req).language, randomUUID())
      session.push(JSON.stringify({ status, error: body }), 'refusal', lastId)
      res.end()
    })
  }, ASK_AGAIN_MS)
  let isOver = false
  const end = (): void => {
    if (isOver) return
    isOver = true
    clearInterval(askAgain)
    stop()
    void leave()
  }
  if (session.isConnected) session.once('disconnected', end)
  else end()
}
