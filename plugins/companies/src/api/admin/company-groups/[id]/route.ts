import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findGroup } from '../../../../queries/list-groups'
import { deleteGroupWorkflow } from '../../../../workflows/delete-group'
import { saveGroupWorkflow } from '../../../../workflows/save-group'
import type { GroupChanges } from '../validators'

export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ company_group: await findGroup(req.scope, req.params.id) })
}

export const POST = async (req: MedusaRequest<GroupChanges>, res: MedusaResponse) => {
  const { id } = req.params
  await saveGroupWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  res.json({ company_group: await findGroup(req.scope, id) })
}

export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await deleteGroupWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: 'company_group', deleted: true })
}
