import { z } from '@medusajs/framework/zod'
import { LANGUAGES } from '@gostiny/platform'
import { COMPANY_ROLES, normalizeEmail, PERSON_ROLES } from '../modules/companies/domain'

/** Fields that several routes of this plugin take. */
export const text = (max: number) => z.string().trim().max(max)
export const name = text(200).min(1)
export const optionalText = (max: number) =>
  text(max)
    .transform((value) => value || null)
    .nullish()
export const email = z.string().trim().max(254).pipe(z.email()).transform(normalizeEmail)
export const optionalEmail = z.union([z.literal('').transform(() => null), email]).nullish()
export const language = z.enum(LANGUAGES)
export const country = code(/^[a-z]{2}$/, 'two letters')
export const currency = code(/^[a-z]{3}$/, 'three letters')
export const timeZone = text(60).refine(isTimeZone, 'time_zone_unknown')
export const id = text(100).min(1)
export const companyRoles = z.array(z.enum(COMPANY_ROLES)).min(1)
export const personRoles = z.array(z.enum(PERSON_ROLES)).min(1)

function code(pattern: RegExp, wanted: string) {
  return z.string().trim().toLowerCase().regex(pattern, wanted)
}

/** A query value that may be given once, several times or comma-separated. */
export const oneOrMany = <T extends z.ZodType>(item: T) =>
  z.preprocess(
    (value) => (typeof value === 'string' ? value.split(',').filter(Boolean) : value),
    z.array(item).max(500),
  )

function isTimeZone(zone: string): boolean {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: zone }))
  } catch {
    return false
  }
}
