import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { memberOf } from '../../../../guards/member'
import { seenByCompany } from '../../../../modules/companies/domain'
import { companyPeople, companyPerson } from '../../../../queries/company-people'
import { addPersonWorkflow } from '../../../../workflows/add-person'
import type { PersonBody } from '../../../people'

/** People of the active company. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const people = await companyPeople(req.scope, memberOf(req).company_id)
  res.json({ people: people.map(seenByCompany), count: people.length })
}

/** An administrator adds a person to his company and has the invitation mailed. */
export const POST = async (req: MedusaRequest<PersonBody>, res: MedusaResponse) => {
  const { company_id } = memberOf(req)
  const { result } = await addPersonWorkflow(req.scope).run({ input: { company_id, ...req.validatedBody } })
  res.status(201).json({ person: seenByCompany(await companyPerson(req.scope, company_id, result.id)) })
}
