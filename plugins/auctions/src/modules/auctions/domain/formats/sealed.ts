import { aboveCeiling } from '../bid/value-checks'
import { priceFor } from '../values'
import { endOfLot } from './ends-at'
import { formats } from './format'

formats.register('sealed', {
  sealed: true,
  begin: () => undefined,
  due: endOfLot,
  turn: ({ phase }) => (phase === 'final' ? null : 'wrong_format'),
  checks: () => [aboveCeiling],
  guarded: false,
  required: (state, participant) => state.exact.ceiling && priceFor(state, participant, state.exact.ceiling),
  take: () => undefined,
})
