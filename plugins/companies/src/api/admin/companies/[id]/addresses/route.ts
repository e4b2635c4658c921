import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { companyAddress, companyAddresses } from '../../../../../queries/company-addresses'
import { findCompany } from '../../../../../queries/find-company'
import { saveAddressWorkflow } from '../../../../../workflows/save-address'
import type { AddressBody } from '../../../../addresses'

/** Addresses of a company, the default one first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = await findCompany(req.scope, req.params.id)
  const addresses = await companyAddresses(req.scope, id)
  res.json({ addresses, count: addresses.length })
}

/** Adds an address to a company. */
export const POST = async (req: MedusaRequest<AddressBody>, res: MedusaResponse) => {
  const input = { company_id: req.params.id, id: null, facts: req.validatedBody }
  const { result: id } = await saveAddressWorkflow(req.scope).run({ input })
  res.status(201).json({ address: await companyAddress(req.scope, input.company_id, id) })
}
