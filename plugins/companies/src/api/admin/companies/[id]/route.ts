import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findCompany } from '../../../../queries/find-company'
import { updateCompanyWorkflow } from '../../../../workflows/update-company'
import type { CompanyChanges } from '../validators'

/** One company with its verification log. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ company: await findCompany(req.scope, req.params.id) })
}

/** Changes facts, groups, owner or parent of a company. */
export const POST = async (req: MedusaRequest<CompanyChanges>, res: MedusaResponse) => {
  const { id } = req.params
  await updateCompanyWorkflow(req.scope).run({ input: { id, changes: req.validatedBody } })
  res.json({ company: await findCompany(req.scope, id) })
}
