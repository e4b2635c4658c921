import { tiePolicies } from './tie-policy'

tiePolicies.register('equal_worst', {
  rank: (first, _index, length) => first + length - 1,
  mayEqualBest: true,
})
