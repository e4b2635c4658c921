import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { companyHierarchy } from '../../../../../queries/company-hierarchy'

/** The companies above and below one, with their depth. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ hierarchy: await companyHierarchy(req.scope, req.params.id) })
}
