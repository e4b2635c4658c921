import { extensionPolicies } from './extension-policy'

extensionPolicies.register('none', null)
