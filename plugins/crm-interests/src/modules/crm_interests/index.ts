import { Module } from '@medusajs/framework/utils'
import { CrmInterestsService } from './service'

export const CRM_INTERESTS_MODULE = 'crm_interests'

export default Module(CRM_INTERESTS_MODULE, { service: CrmInterestsService })
