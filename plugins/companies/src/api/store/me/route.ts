import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { permissionsOf } from '../../../modules/companies/domain'
import { activeCompanyId, personOf } from '../../../guards/member'
import { resolvePerson, type SignedInPerson } from '../../../queries/resolve-person'
import { updatePersonWorkflow } from '../../../workflows/update-person'
import type { PersonChanges } from '../../people'

/** The signed-in person with his companies and the active one (null when he must choose). */
export const GET = (req: MedusaRequest, res: MedusaResponse) => {
  res.json(answer(personOf(req), activeCompanyId(req)))
}

/** The person changes how he is called and spoken to. */
export const POST = async (req: MedusaRequest<PersonChanges>, res: MedusaResponse) => {
  const { id, customer_id } = personOf(req)
  await updatePersonWorkflow(req.scope).run({ input: { id, changes: req.validatedBody } })
  res.json(answer((await resolvePerson(req.scope, customer_id))!, activeCompanyId(req)))
}

function answer(
  { memberships, id, email, first_name, last_name, phone, language, theme }: SignedInPerson,
  active_company_id: string | null,
) {
  return {
    person: { id, email, first_name, last_name, phone, language, theme },
    companies: memberships.map(({ company_id, name, verification, roles, currency, language: spoken }) => ({
      ...{ id: company_id, name, verification, roles, currency, language: spoken },
      permissions: permissionsOf(roles),
    })),
    active_company_id,
  }
}
