import type { AuthenticatedMedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findCompany } from '../../../../../queries/find-company'
import { decideVerificationWorkflow } from '../../../../../workflows/decide-verification'
import type { DecisionBody } from '../../validators'

/** Takes a verification decision; decisions against the company need a reason. */
export const POST = async (req: AuthenticatedMedusaRequest<DecisionBody>, res: MedusaResponse) => {
  const company_id = req.params.id
  const author_id = req.auth_context.actor_id
  await decideVerificationWorkflow(req.scope).run({ input: { company_id, author_id, ...req.validatedBody } })
  res.json({ company: await findCompany(req.scope, company_id) })
}
