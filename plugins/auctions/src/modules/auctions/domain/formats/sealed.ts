import { priceAtCeiling } from '../bid/required'
import { aboveCeiling } from '../bid/value-checks'
import { isPublicKey } from '../sealing'
import { endOfLot } from './ends-at'
import { formats } from './format'

formats.register('sealed', {
  sealed: true,
  faults: ({ sealing }) => (sealing && !isPublicKey(sealing.public_key) ? ['sealing'] : []),
  begin: () => undefined,
  due: endOfLot,
  turn: ({ phase }) => (phase === 'final' ? null : 'wrong_format'),
  checks: () => [aboveCeiling],
  guarded: false,
  required: priceAtCeiling,
  take: () => undefined,
})
