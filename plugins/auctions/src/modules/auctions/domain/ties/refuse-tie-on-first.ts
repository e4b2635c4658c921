import { tiePolicies } from './tie-policy'

tiePolicies.register('refuse_tie_on_first', { rank: (first, index) => first + index, mayEqualBest: false })
