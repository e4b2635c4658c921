import { MedusaService } from '@medusajs/framework/utils'
import { CompanyPriceList } from './models/company-price-list'
import { CompanyPriceListAssignment } from './models/company-price-list-assignment'

/** Lists and their assignments; the prices themselves are many, plain numerics and written and read by SQL. */
export class CompanyPricingModuleService extends MedusaService({
  CompanyPriceList,
  CompanyPriceListAssignment,
}) {}
