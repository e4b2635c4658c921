import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '../../../guards/member'
import { findOwnCompany } from '../../../queries/find-company'

/** The active company's record as its own people see it. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ company: await findOwnCompany(req.scope, memberOf(req).company_id) })
}
