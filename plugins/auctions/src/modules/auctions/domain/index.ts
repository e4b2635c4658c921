export { decide } from './decide'
export { evolve } from './evolve'
export { nothing } from './evolve/life'
export { nextDue } from './advance'
export { priceAtCeiling } from './bid/required'
export { requiredNow } from './commands'
export { places } from './standing'
export { proposal, isAbnormallyLow, type Share } from './award'
export { cheapestSet, type BoundLot } from './package-award'
export { isInPackage, isLinked } from './bonds'
export * from './results'
export { faultsOf } from './faults'
export { commitmentOf } from './commitment'
export { isPublicKey, pairOf, publicKeyOf, sealEnvelope, type DrawBytes } from './sealing'
export {
  add,
  compare,
  decimalsOf,
  divide,
  exact,
  exactOf,
  exactText,
  isDecimal,
  multiply,
  roundDown,
  subtract,
  zero,
  type Exact,
} from './exact'
export { checkPhases, isOver } from './phases'
export { registry } from './registry'
export type * from './command'
export type * from './decision'
export type * from './events'
export type * from './refusal'
export { levelMs } from './rules'
export type * from './rules'
export type { LotState, Participant, Phase, Bid } from './state'
export * from './view'
