import { model } from '@medusajs/framework/utils'

/**
 * Money owed back to a company that no order on record explains, such as a cancellation of an invoice from
 * before the records begin. `lines`: `[{ variant_id, sku, title, quantity, unit_price, amount }]`, decimals as
 * strings. `amount` is positive, a numeric column, so it is text here.
 */
export const CompanyCreditEntry = model.define('company_credit_entry', {
  id: model.id({ prefix: 'cred' }).primaryKey(),
  company_id: model.text(),
  reference: model.text(),
  issued_at: model.dateTime(),
  currency: model.text(),
  amount: model.text(),
  reason: model.text().nullable(),
  lines: model.json(),
  import_id: model.text().nullable(),
})
