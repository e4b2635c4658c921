import './companies/on-import-undone'
import './messages'

export { companyReader } from './companies/company-reader'
export { migrateClientProfile } from './modules/client_profile/store/data-source'
export { READ_COLUMNS, type ReadColumn } from './modules/client_profile/store/ledger-columns'
export {
  INTERACTION_KINDS,
  type Interaction,
  type InteractionKind,
} from './modules/client_profile/domain/interaction'
export { interactionId } from './modules/client_profile/domain/interaction-id'
export { interactionSql, type InteractionExpressions } from './capture/interaction-sql'
export { PRODUCT_FACTS_SQL } from './capture/product-facts-sql'
export { textArraySql } from './capture/sql-list'
export { forget, record, recordSelected } from './capture/record'
export { projectNow } from './capture/project-now'
export type * from './api/types'
