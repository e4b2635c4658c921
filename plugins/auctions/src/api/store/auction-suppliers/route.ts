import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '@gostiny/companies'
import { findSuppliers } from '../../../events/find-suppliers'
import { houseOf } from '../../../house'
import type { SuppliersQuery } from './validators'

/** Verified suppliers that may be invited. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  const query = req.validatedQuery as SuppliersQuery
  res.json(await findSuppliers(pool, { ...query, company_id: memberOf(req).company_id }))
}
