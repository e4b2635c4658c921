import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findCompany } from '../../../queries/find-company'
import { listCompanies, type CompanyListQuery } from '../../../queries/list-companies'
import { createCompanyWorkflow } from '../../../workflows/create-company'
import type { CompanyBody } from './validators'

/** Companies with parent, owner, groups and counts; searched by name, tax number and code. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json(await listCompanies(req.scope, req.validatedQuery as CompanyListQuery))
}

/** Registers a company. It waits for verification. */
export const POST = async (req: MedusaRequest<CompanyBody>, res: MedusaResponse) => {
  const { result: id } = await createCompanyWorkflow(req.scope).run({ input: req.validatedBody })
  res.status(201).json({ company: await findCompany(req.scope, id) })
}
