import type { Company } from '../../providers/contract/companies'

const editable = [
  'name',
  'legal_name',
  'tax_id',
  'external_code',
  'roles',
  'country',
  'city',
  'region',
  'phone',
  'email',
  'website',
  'currency',
  'language',
  'time_zone',
  'parent_id',
  'owner_user_id',
  'group_ids',
] as const

/** What the form may change, with the number of days as a number. */
export function companyFacts(values: Record<string, unknown>): object {
  const facts = Object.fromEntries(
    editable.map((name) => [name, values[name]]).filter(([, value]) => value !== undefined),
  )
  const days = values.payment_terms_days

  return days === null || days === undefined ? facts : { ...facts, payment_terms_days: Number(days) }
}

/** A company as the form takes it. */
export const companyForForm = (company: Company): Company & { group_ids: string[] } => ({
  ...company,
  group_ids: company.groups.map(({ id }) => id),
})
