import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '../../../../../guards/member'
import { seenByCompany } from '../../../../../modules/companies/domain'
import { companyPerson } from '../../../../../queries/company-people'
import { changeMembershipWorkflow } from '../../../../../workflows/change-membership'
import { removePersonWorkflow } from '../../../../../workflows/remove-person'
import type { PlaceChanges } from '../../../../people'

const addressed = (req: MedusaRequest) => ({
  company_id: memberOf(req).company_id,
  membership_id: req.params.id,
  keep_administrator: true,
})

/** An administrator changes the roles and the job title of a person, addressed by membership. */
export const POST = async (req: MedusaRequest<PlaceChanges>, res: MedusaResponse) => {
  const input = addressed(req)
  await changeMembershipWorkflow(req.scope).run({ input: { ...input, change: req.validatedBody } })
  res.json({ person: seenByCompany(await companyPerson(req.scope, input.company_id, input.membership_id)) })
}

/** An administrator ends a person's membership; the last administrator stays. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  await removePersonWorkflow(req.scope).run({ input: addressed(req) })
  res.json({ id: req.params.id, object: 'person', deleted: true })
}
