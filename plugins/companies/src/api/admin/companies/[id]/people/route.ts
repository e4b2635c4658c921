import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { companyPeople, companyPerson } from '../../../../../queries/company-people'
import { findCompany } from '../../../../../queries/find-company'
import { addPersonWorkflow } from '../../../../../workflows/add-person'
import type { PersonBody } from '../../../../people'
import type { PeopleQuery } from '../../validators'

/** People of a company; removed ones with `status=removed`. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { id } = await findCompany(req.scope, req.params.id)
  const people = await companyPeople(req.scope, id, (req.validatedQuery as PeopleQuery).status)
  res.json({ people, count: people.length })
}

/** Adds a person to a company and has the invitation mailed. */
export const POST = async (req: MedusaRequest<PersonBody>, res: MedusaResponse) => {
  const company_id = req.params.id
  const { result } = await addPersonWorkflow(req.scope).run({ input: { company_id, ...req.validatedBody } })
  res.status(201).json({ person: await companyPerson(req.scope, company_id, result.id) })
}
