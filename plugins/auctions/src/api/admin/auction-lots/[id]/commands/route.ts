import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { staffLot } from '../../../../../lots/staff-lot'
import { refuseCommand } from '../../../../refuse-command'
import type { StaffCommand } from '../../../auction-events/validators'

/** Freezes a lot, lets it go on, or ends it, with a reason that stands in the record. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { engine, pool } = await houseOf(req.scope)
  const { lot_id } = await staffLot(pool, req.params.id)
  const actor = { role: 'staff', person_id: req.auth_context.actor_id } as const
  const asked = req.validatedBody as StaffCommand
  const answer = await engine.submit(
    lot_id,
    asked.kind === 'resume'
      ? { kind: 'resume', actor, resumes_at: engine.now() + asked.in_ms }
      : { ...asked, actor },
  )
  if (!answer.accepted) return refuseCommand(answer)
  res.json({ answer })
}
