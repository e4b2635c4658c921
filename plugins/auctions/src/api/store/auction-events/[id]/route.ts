import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { deleteDraft } from '../../../../events/delete-draft'
import type { EventBody } from '../../../../events/event-body'
import { findEvent, presentEvent, sideOf } from '../../../../events/read-event'
import { saveEvent } from '../../../../events/save-event'
import { markSeen } from '../../../../events/mark-seen'
import { houseOf } from '../../../../house'
import { authorOf } from '../../../member-actor'

/** An auction as its buyer or as a supplier invited to it sees it. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const { company_id } = memberOf(req)
  const event = await findEvent(pool, req.params.id)
  const side = sideOf(event, company_id)
  if (side === 'supplier') await markSeen(pool, event.id, company_id)
  res.json({ event: presentEvent(event, side, company_id) })
}

/** Replaces a draft. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const author = authorOf(req)
  const id = await saveEvent(pool, author, req.validatedBody as EventBody, req.params.id)
  res.json({ event: presentEvent(await findEvent(pool, id), 'buyer', author.company_id) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  await deleteDraft(pool, authorOf(req), req.params.id)
  res.json({ id: req.params.id, deleted: true })
}
