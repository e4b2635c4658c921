import { Module } from '@medusajs/framework/utils'
import { CompanyPricingModuleService } from './service'

export const COMPANY_PRICING_MODULE = 'company_pricing'
export type { CompanyPricingModuleService } from './service'

export default Module(COMPANY_PRICING_MODULE, { service: CompanyPricingModuleService })
