import { model } from '@medusajs/framework/utils'

/**
 * A human being who signs in as a Medusa customer and may belong to several companies.
 * `password_changed_at` is null until the person sets a password; older sign-ins end with each change.
 */
export const Person = model.define('person', {
  id: model.id({ prefix: 'pers' }).primaryKey(),
  customer_id: model.text(),
  email: model.text(),
  first_name: model.text().nullable(),
  last_name: model.text().nullable(),
  phone: model.text().nullable(),
  language: model.text().default('en'),
  theme: model.text().default('system'),
  password_changed_at: model.dateTime().nullable(),
})
