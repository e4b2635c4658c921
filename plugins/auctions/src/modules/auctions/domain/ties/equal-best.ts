import { tiePolicies } from './tie-policy'

tiePolicies.register('equal_best', { rank: (first) => first, mayEqualBest: true })
