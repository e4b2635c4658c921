import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { companyHierarchy } from '../../../../../queries/company-hierarchy'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ hierarchy: await companyHierarchy(req.scope, req.params.id) })
}
