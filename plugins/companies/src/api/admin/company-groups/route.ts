import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { findGroup, listGroups } from '../../../queries/list-groups'
import { saveGroupWorkflow } from '../../../workflows/save-group'
import type { GroupBody, GroupListQuery } from './validators'

/** Groups of companies with how many belong to each. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { groups, ...page } = await listGroups(req.scope, req.validatedQuery as GroupListQuery)
  res.json({ company_groups: groups, ...page })
}

/** Creates a group, with companies where given. */
export const POST = async (req: MedusaRequest<GroupBody>, res: MedusaResponse) => {
  const { result: id } = await saveGroupWorkflow(req.scope).run({ input: { id: null, ...req.validatedBody } })
  res.status(201).json({ company_group: await findGroup(req.scope, id) })
}
