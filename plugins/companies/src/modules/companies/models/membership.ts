import { model } from '@medusajs/framework/utils'

/** A person's place in one company. */
export const Membership = model.define('membership', {
  id: model.id({ prefix: 'memb' }).primaryKey(),
  company_id: model.text(),
  person_id: model.text(),
  roles: model.array(),
  job_title: model.text().nullable(),
  /** What the inviting company said of the person; null once he has acted for it, which accepts. */
  invited_as: model.json().nullable(),
  status: model.enum(['active', 'removed']).default('active'),
})
