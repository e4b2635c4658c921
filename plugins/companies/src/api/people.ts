import { z } from '@medusajs/framework/zod'
import { email, language, optionalText, personRoles } from './fields'

const place = { roles: personRoles, job_title: optionalText(100) }
const named = { first_name: optionalText(100), last_name: optionalText(100), phone: optionalText(50) }

export const personBody = z.object({ email, ...place, ...named, language: language.optional() })
export type PersonBody = z.infer<typeof personBody>

/** What a company says about its own person. */
export const placeChanges = z.object(place).partial()
export type PlaceChanges = z.infer<typeof placeChanges>

/** What a person says about himself. */
export const personChanges = z.object({
  ...named,
  language: language.optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
})
export type PersonChanges = z.infer<typeof personChanges>

/** Staff change both. */
export const staffPersonChanges = placeChanges.extend({ ...named, language: language.optional() })
export type StaffPersonChanges = z.infer<typeof staffPersonChanges>
