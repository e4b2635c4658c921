import { extensionPolicies } from './extension-policy'

extensionPolicies.register('at_least', (at, endAt, byMs) => Math.max(endAt, at + byMs))
