import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '../../../../../guards/member'
import { companyAddress } from '../../../../../queries/company-addresses'
import { deleteAddressWorkflow } from '../../../../../workflows/delete-address'
import { saveAddressWorkflow } from '../../../../../workflows/save-address'
import type { AddressChanges } from '../../../../addresses'

/** Changes an address of the active company. */
export const POST = async (req: MedusaRequest<AddressChanges>, res: MedusaResponse) => {
  const input = { company_id: memberOf(req).company_id, id: req.params.id, facts: req.validatedBody }
  const { result: id } = await saveAddressWorkflow(req.scope).run({ input })
  res.json({ address: await companyAddress(req.scope, input.company_id, id) })
}

/** Removes an address of the active company. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await deleteAddressWorkflow(req.scope).run({ input: { company_id: memberOf(req).company_id, id } })
  res.json({ id, object: 'address', deleted: true })
}
