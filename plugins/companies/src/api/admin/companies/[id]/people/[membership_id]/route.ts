import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { companyPerson } from '../../../../../../queries/company-people'
import { changeMembershipWorkflow } from '../../../../../../workflows/change-membership'
import { removePersonWorkflow } from '../../../../../../workflows/remove-person'
import { updatePersonWorkflow } from '../../../../../../workflows/update-person'
import type { StaffPersonChanges } from '../../../../../people'

const addressed = (req: MedusaRequest) => ({
  company_id: req.params.id,
  membership_id: req.params.membership_id,
  keep_administrator: false,
})

/** Changes a person's roles, job title, name, phone or language. */
export const POST = async (req: MedusaRequest<StaffPersonChanges>, res: MedusaResponse) => {
  const input = addressed(req)
  const { roles, job_title, ...changes } = req.validatedBody
  const { result: id } = await changeMembershipWorkflow(req.scope).run({
    input: { ...input, change: { roles, job_title } },
  })
  await updatePersonWorkflow(req.scope).run({ input: { id, changes } })
  res.json({ person: await companyPerson(req.scope, input.company_id, input.membership_id) })
}

/** Ends a person's membership in the company. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  await removePersonWorkflow(req.scope).run({ input: addressed(req) })
  res.json({ id: req.params.membership_id, object: 'person', deleted: true })
}
