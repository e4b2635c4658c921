import { model } from '@medusajs/framework/utils'

/** A place a company is delivered to. */
export const CompanyAddress = model.define('company_address', {
  id: model.id({ prefix: 'cadr' }).primaryKey(),
  company_id: model.text(),
  title: model.text(),
  address_1: model.text(),
  address_2: model.text().nullable(),
  city: model.text(),
  province: model.text().nullable(),
  postal_code: model.text().nullable(),
  country_code: model.text(),
  contact_name: model.text().nullable(),
  phone: model.text().nullable(),
  is_default: model.boolean().default(false),
})
