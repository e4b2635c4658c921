import { tiePolicies } from './tie-policy'

tiePolicies.register('earlier_sequence_wins', { rank: (first, index) => first + index, mayEqualBest: true })
