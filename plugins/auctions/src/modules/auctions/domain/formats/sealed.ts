import { priceAtCeiling } from '../bid/required'
import { aboveCeiling } from '../bid/value-checks'
import { endOfLot } from './ends-at'
import { formats } from './format'

formats.register('sealed', {
  sealed: true,
  begin: () => undefined,
  due: endOfLot,
  turn: ({ phase }) => (phase === 'final' ? null : 'wrong_format'),
  checks: () => [aboveCeiling],
  guarded: false,
  required: priceAtCeiling,
  take: () => undefined,
})
