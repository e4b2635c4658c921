import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'
import { counts, facts, relatives } from './company-columns'

/** One company with parent, owner, groups, counts and its verification log, newest first. */
export async function findCompany(container: Pick<MedusaContainer, 'resolve'>, id: string) {
  const { rows } = await pgConnection(container).raw(
    `select ${facts}, ${relatives}, ${counts},
       (select coalesce(json_agg(json_build_object(
          'id', d.id, 'from_state', d.from_state, 'to_state', d.to_state, 'author_id', d.author_id,
          'author', coalesce(nullif(trim(concat_ws(' ', u.first_name, u.last_name)), ''), u.email),
          'reason', d.reason, 'decided_at', d.decided_at) order by d.decided_at desc, d.id desc), '[]')
        from verification_decision d left join "user" u on u.id = d.author_id
        where d.company_id = c.id) as decisions
     from company c where c.id = ? and c.deleted_at is null`,
    [id],
  )
  return rows[0] ?? refuse('company_not_found', { status: 404 })
}

/** What a company's own people see of its record. */
export async function findOwnCompany(container: Pick<MedusaContainer, 'resolve'>, id: string) {
  const {
    id: companyId,
    name,
    legal_name,
    tax_id,
    country,
    city,
    region,
    website,
    phone,
    email,
    ...rest
  } = await findCompany(container, id)
  const { roles, verification, language, currency, time_zone, payment_terms_days, parent, owner, groups } =
    rest
  const known = { id: companyId, name, legal_name, tax_id, country, city, region, website, phone, email }
  const terms = { roles, verification, language, currency, time_zone, payment_terms_days }
  return { ...known, ...terms, parent, owner, groups: groups.map((group: { name: string }) => group.name) }
}
