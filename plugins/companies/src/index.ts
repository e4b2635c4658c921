import './mails'
import './messages'

export { copyCompanies, type CompanyRow, type CopiedCompanies } from './bulk/copy-companies'
export { copyPeople, type PersonRow } from './bulk/copy-people'
export { companyEvents } from './events'
export { allow } from './guards/allow'
export { activeCompanyId, memberOf, personOf, type Member } from './guards/member'
export { memberNow, memberReader, type Credentials } from './guards/acting-member'
export { shortWay } from './guards/short-way'
export { COMPANY_HEADER, keptStoreGuard, PUBLIC_STORE_AREAS, storeGuard } from './guards/store-guard'
export {
  can,
  COMPANY_ROLES,
  PERMISSIONS,
  permissionsOf,
  PERSON_ROLES,
  VERIFICATIONS,
  type CompanyRole,
  type Permission,
  type PersonRole,
  type Verification,
} from './modules/companies/domain'
export type { AddressFacts, CompanyFacts, MembershipFacts, PersonFacts } from './modules/companies/facts'
export { companyAddresses } from './queries/company-addresses'
export { companyLineage, type CompanyLineage } from './queries/company-lineage'
export { companyPeople, type CompanyPerson } from './queries/company-people'
export { findCompany } from './queries/find-company'
export { tellPeopleChanges } from './queries/kept-person'
export { tellKeyChanges } from './queries/publishable-key'
export { passwordHash } from './sign-in/password-hash'
export { portalUrl } from './sign-in/portal-url'
