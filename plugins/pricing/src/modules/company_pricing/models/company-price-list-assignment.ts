import { model } from '@medusajs/framework/utils'
import { CompanyPriceList } from './company-price-list'

/**
 * Who buys by a list: one company, the members of a group, a company with all below it in the hierarchy, or
 * everyone (`target_id` null).
 */
export const CompanyPriceListAssignment = model.define('company_price_list_assignment', {
  id: model.id({ prefix: 'cpla' }).primaryKey(),
  list: model.belongsTo(() => CompanyPriceList, { mappedBy: 'assignments' }),
  target: model.enum(['company', 'group', 'hierarchy', 'everyone']),
  target_id: model.text().nullable(),
})
