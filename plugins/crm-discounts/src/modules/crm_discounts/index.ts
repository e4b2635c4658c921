import { Module } from '@medusajs/framework/utils'
import { CrmDiscountsService } from './service'

export const CRM_DISCOUNTS_MODULE = 'crm_discounts'

export default Module(CRM_DISCOUNTS_MODULE, { service: CrmDiscountsService })
