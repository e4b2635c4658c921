import { model } from '@medusajs/framework/utils'

/** A counterparty: buyer, supplier, prospect or several of these at once. */
export const Company = model.define('company', {
  id: model.id({ prefix: 'comp' }).primaryKey(),
  name: model.text(),
  legal_name: model.text().nullable(),
  tax_id: model.text().nullable(),
  country: model.text().nullable(),
  city: model.text().nullable(),
  region: model.text().nullable(),
  website: model.text().nullable(),
  phone: model.text().nullable(),
  email: model.text().nullable(),
  roles: model.array().default(['buyer']),
  verification: model
    .enum(['pending', 'info_needed', 'verified', 'rejected', 'suspended'])
    .default('pending'),
  parent_id: model.text().nullable(),
  owner_user_id: model.text().nullable(),
  language: model.text().default('en'),
  currency: model.text().default('eur'),
  time_zone: model.text().default('UTC'),
  payment_terms_days: model.number().default(30),
  risk_tier: model.text().nullable(),
  external_code: model.text().nullable(),
  source: model.text().default('manual'),
  import_id: model.text().nullable(),
})
