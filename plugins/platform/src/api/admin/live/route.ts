import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { subscribeLive } from '../../../live/hub'

/** Server-sent events of the named topics (`?topic=…`, at most 20) for staff. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const topics = ([] as string[]).concat((req.query.topic as string | string[]) ?? []).slice(0, 20)
  const { createSession } = await import('better-sse')
  const session = await createSession(req, res, { keepAlive: 15_000 })
  const stop = subscribeLive(req.scope, topics, ({ topic, payload }) =>
    session.push({ topic, ...payload }, 'change'),
  )
  session.push({ topics }, 'ready')
  session.once('disconnected', stop)
}
