export { discountReader } from './discount-reader'
export { entitlementReader } from './entitlement-reader'
