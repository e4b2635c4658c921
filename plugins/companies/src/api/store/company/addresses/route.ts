import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '../../../../guards/member'
import { companyAddress, companyAddresses } from '../../../../queries/company-addresses'
import { saveAddressWorkflow } from '../../../../workflows/save-address'
import type { AddressBody } from '../../../addresses'

/** Addresses of the active company, the default one first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const addresses = await companyAddresses(req.scope, memberOf(req).company_id)
  res.json({ addresses, count: addresses.length })
}

/** Adds an address to the active company. The first one becomes the default. */
export const POST = async (req: MedusaRequest<AddressBody>, res: MedusaResponse) => {
  const input = { company_id: memberOf(req).company_id, id: null, facts: req.validatedBody }
  const { result: id } = await saveAddressWorkflow(req.scope).run({ input })
  res.status(201).json({ address: await companyAddress(req.scope, input.company_id, id) })
}
