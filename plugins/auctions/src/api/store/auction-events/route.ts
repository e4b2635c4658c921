import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import type { EventBody } from '../../../events/event-body'
import { figuresOf, noFigures } from '../../../events/event-figures'
import { listEvents } from '../../../events/list-events'
import { findEvent, presentEvent } from '../../../events/read-event'
import { saveEvent } from '../../../events/save-event'
import { houseOf } from '../../../house'
import { authorOf } from '../../member-actor'
import type { EventsQuery } from './validators'

/** Auctions of the active company: those it runs, or those it is invited to. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { as, ...query } = req.validatedQuery as EventsQuery
  const { pool, engine } = await houseOf(req.scope)
  const { company_id } = memberOf(req)
  const side = as === 'buyer' ? { buyer: company_id } : { supplier: company_id }
  const { events, ...page } = await listEvents(pool, { ...query, side })
  const rows = await Promise.all(
    events.map(async ({ lot_ids, ...event }) => ({
      ...event,
      ...(as === 'buyer' && event.state !== 'draft' ? await figuresOf(engine, lot_ids) : noFigures),
    })),
  )
  res.json({ events: rows, ...page, now: engine.now() })
}

/** A draft. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const author = authorOf(req)
  const id = await saveEvent(pool, author, req.validatedBody as EventBody)
  res.status(201).json({ event: presentEvent(await findEvent(pool, id), 'buyer', author.company_id) })
}
