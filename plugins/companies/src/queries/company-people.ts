import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'

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
  created_at: Date
}

const columns = `m.id, p.id as person_id, p.email, p.first_name, p.last_name, p.phone, p.language, m.roles,
  m.job_title, m.status, p.password_changed_at is not null as has_password, m.created_at`

/** People of a company, active first, then by name. */
export async function companyPeople(
  container: Pick<MedusaContainer, 'resolve'>,
  companyId: string,
  statuses: CompanyPerson['status'][] = ['active'],
): Promise<CompanyPerson[]> {
  const { rows } = await pgConnection(container).raw(
    `select ${columns} from membership m join person p on p.id = m.person_id
     where m.company_id = ? and m.status = any(?::text[]) and p.deleted_at is null
     order by m.status, lower(coalesce(p.last_name, p.email)), p.first_name, m.id`,
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
