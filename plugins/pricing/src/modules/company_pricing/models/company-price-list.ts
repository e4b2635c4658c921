import { model } from '@medusajs/framework/utils'
import { CompanyPriceListAssignment } from './company-price-list-assignment'

/**
 * Prices agreed with some companies in one currency, in force while `active` and within
 * `[starts_at, ends_at)`. `priority` decides which of two equally low prices is named.
 */
export const CompanyPriceList = model.define('company_price_list', {
  id: model.id({ prefix: 'cpl' }).primaryKey(),
  title: model.text(),
  currency: model.text(),
  priority: model.number().default(0),
  status: model.enum(['draft', 'active']).default('draft'),
  starts_at: model.dateTime().nullable(),
  ends_at: model.dateTime().nullable(),
  source: model.enum(['manual', 'derived', 'demo']).default('manual'),
  import_id: model.text().nullable(),
  assignments: model.hasMany(() => CompanyPriceListAssignment, { mappedBy: 'list' }),
})
