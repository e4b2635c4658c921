import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '@gostiny/platform'
import { assignPriceListWorkflow } from '../../../../../workflows'
import type { NewAssignmentBody } from '../../validators'

/** To whom the list is assigned, with the company's or group's name. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { rows } = await pgConnection(req.scope).raw(
    `select assignment.id, assignment.target, assignment.target_id,
            coalesce(company.name, company_group.name) as target_name, assignment.created_at
     from company_price_list_assignment assignment
     left join company on company.id = assignment.target_id
     left join company_group on company_group.id = assignment.target_id
     where assignment.list_id = ? and assignment.deleted_at is null
     order by assignment.target, target_name`,
    [req.params.id],
  )

  res.json({ assignments: rows, count: rows.length, offset: 0, limit: rows.length })
}

export const POST = async (req: MedusaRequest<NewAssignmentBody>, res: MedusaResponse) => {
  const input = { list_id: req.params.id, ...req.validatedBody }
  const { result } = await assignPriceListWorkflow(req.scope).run({ input })

  res.status(201).json({ assignment: { ...input, id: result.id } })
}
