import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, runPrepared, type Language } from '@gostiny/platform'
import type { MembershipFact } from '../modules/companies/domain'

export type SignedInPerson = {
  id: string
  customer_id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  language: Language
  theme: 'system' | 'light' | 'dark'
  password_changed_at: Date | null
  /** Active ones, those he has accepted first, then the oldest. */
  memberships: MembershipFact[]
}

const statement = {
  name: 'companies: person',
  text: `select p.id, p.customer_id, p.email, p.first_name, p.last_name, p.phone, p.language, p.theme,
      p.password_changed_at,
      coalesce(
        json_agg(json_build_object(
          'company_id', c.id, 'name', c.name, 'verification', c.verification,
          'id', m.id, 'is_invited', m.invited_as is not null, 'roles', m.roles, 'currency', c.currency,
          'language', c.language
        ) order by m.invited_as is not null, m.created_at, m.id) filter (where c.id is not null), '[]') as memberships
    from person p
    left join membership m on m.person_id = p.id and m.status = 'active' and m.deleted_at is null
    left join company c on c.id = m.company_id and c.deleted_at is null
    where p.customer_id = $1 and p.deleted_at is null
    group by p.id`,
}

/** The person behind a Medusa customer with his companies, in one statement: it runs on every store request. */
export async function resolvePerson(
  container: Pick<MedusaContainer, 'resolve'>,
  customerId: string,
): Promise<SignedInPerson | null> {
  const [person] = await runPrepared<SignedInPerson>(pgConnection(container), statement, [customerId])
  return person ?? null
}
