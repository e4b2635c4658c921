import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { unassignPriceListWorkflow } from '../../../../../../workflows'

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id: list_id, assignment_id: id } = req.params
  await unassignPriceListWorkflow(req.scope).run({ input: { list_id, id } })

  res.json({ id, object: 'company_price_list_assignment', deleted: true })
}
