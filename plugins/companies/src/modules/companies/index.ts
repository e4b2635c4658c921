import { Module } from '@medusajs/framework/utils'
import { CompaniesModuleService } from './service'

export const COMPANIES_MODULE = 'companies'

export default Module(COMPANIES_MODULE, { service: CompaniesModuleService })
export type { CompaniesModuleService } from './service'
export type { CompanyFacts, AddressFacts, PersonFacts, MembershipFacts } from './facts'
