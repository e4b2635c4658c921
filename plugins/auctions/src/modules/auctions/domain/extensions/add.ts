import { extensionPolicies } from './extension-policy'

extensionPolicies.register('add', (_at, endAt, byMs) => endAt + byMs)
