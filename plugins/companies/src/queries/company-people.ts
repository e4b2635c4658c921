import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'
import type { InvitedAs } from '../modules/companies/domain'

export type CompanyPerson = {
  /** The membership: what people routes address. */
  id: string
  person_id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  language: string
  roles: string[]
  job_title: string | null
  status: 'active' | 'removed'
  has_password: boolean
  /** What the company typed of him; null once he has accepted. */
  invited_as: InvitedAs | null
  created_at: Date
}

const columns = `m.id, p.id as person_id, p.email, p.first_name, p.last_name, p.phone, p.language, m.roles,
  m.job_title, m.status, m.invited_as, p.password_changed_at is not null as has_password, m.created_at`

/** The order must not tell the name of one who has not accepted. */
const lastName = `case when m.invited_as is null then p.last_name else m.invited_as->>'last_name' end`

/** People of a company, active first, then by name. Its own people see them through `seenByCompany`. */
export async function companyPeople(
  container: Pick<MedusaContainer, 'resolve'>,
  companyId: string,
  statuses: CompanyPerson['status'][] = ['active'],
): Promise<CompanyPerson[]> {
  const { rows } = await pgConnection(container).raw(
    `select ${columns} from membership m join person p on p.id = m.person_id
     where m.company_id = ? and m.status = any(?::text[]) and p.deleted_at is null
     order by m.status, lower(coalesce(${lastName}, p.email)), m.id`,
    [companyId, statuses],
  )
  return rows
}

/** One person of a company by membership id; 404 `person_not_found` for another company's. */
export async function companyPerson(
  container: Pick<MedusaContainer, 'resolve'>,
  companyId: string,
  membershipId: string,
): Promise<CompanyPerson> {
  const { rows } = await pgConnection(container).raw(
    `select ${columns} from membership m join person p on p.id = m.person_id where m.company_id = ? and m.id = ?`,
    [companyId, membershipId],
  )
  return rows[0] ?? refuse('person_not_found', { status: 404 })
}
