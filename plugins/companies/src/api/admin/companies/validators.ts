import { z } from '@medusajs/framework/zod'
import { listQuery } from '@gostiny/platform'
import { COMPANY_ROLES, VERIFICATIONS } from '../../../modules/companies/domain'
import { COMPANY_ORDERS } from '../../../queries/list-companies'
import {
  companyRoles,
  country,
  currency,
  id,
  language,
  name,
  oneOrMany,
  optionalEmail,
  optionalText,
  text,
  timeZone,
} from '../../fields'

export const companyListQuery = listQuery(COMPANY_ORDERS, {
  role: oneOrMany(z.enum(COMPANY_ROLES)).optional(),
  verification: oneOrMany(z.enum(VERIFICATIONS)).optional(),
  country: oneOrMany(country).optional(),
  ids: oneOrMany(id).optional(),
  group_id: id.optional(),
  parent_id: id.optional(),
  owner_user_id: id.optional(),
  source: text(50).optional(),
  import_id: id.optional(),
})

export const companyBody = z.object({
  name,
  legal_name: optionalText(200),
  tax_id: optionalText(50),
  country: country.nullish(),
  city: optionalText(100),
  region: optionalText(100),
  website: optionalText(200),
  phone: optionalText(50),
  email: optionalEmail,
  roles: companyRoles.optional(),
  parent_id: id.nullish(),
  owner_user_id: id.nullish(),
  language: language.optional(),
  currency: currency.optional(),
  time_zone: timeZone.optional(),
  payment_terms_days: z.number().int().min(0).max(365).optional(),
  risk_tier: optionalText(50),
  external_code: optionalText(100),
  group_ids: z.array(id).max(200).optional(),
})
export type CompanyBody = z.infer<typeof companyBody>

export const companyChanges = companyBody.partial()
export type CompanyChanges = z.infer<typeof companyChanges>

export const decisionBody = z.object({ state: z.enum(VERIFICATIONS), reason: optionalText(2000) })
export type DecisionBody = z.infer<typeof decisionBody>

export const peopleQuery = z.object({
  status: oneOrMany(z.enum(['active', 'removed'])).default(['active']),
})
export type PeopleQuery = z.infer<typeof peopleQuery>
