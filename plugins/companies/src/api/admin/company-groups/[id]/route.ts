import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findGroup } from '../../../../queries/list-groups'
import { deleteGroupWorkflow } from '../../../../workflows/delete-group'
import { saveGroupWorkflow } from '../../../../workflows/save-group'
import type { GroupChanges } from '../validators'

/** One group; its companies are found by `/admin/companies?group_id=`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  res.json({ company_group: await findGroup(req.scope, req.params.id) })
}

/** Renames a group, adds and removes companies. */
export const POST = async (req: MedusaRequest<GroupChanges>, res: MedusaResponse) => {
  const { id } = req.params
  await saveGroupWorkflow(req.scope).run({ input: { id, ...req.validatedBody } })
  res.json({ company_group: await findGroup(req.scope, id) })
}

/** Deletes a group; its companies stay. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  await deleteGroupWorkflow(req.scope).run({ input: { id } })
  res.json({ id, object: 'company_group', deleted: true })
}
