import type { BidCommand, Millis, ValueText } from '../contract'
import type { Actor } from '../contract'
import type { Contest } from '../lot/contest'
import type { LotState, Participant } from '../lot/state'
import type { Rational } from '../values/rational'

/** A participant who asks what it may bid. */
export type Asking = { state: LotState; participant: Participant; contest: Contest; step: Rational }

/** A well-formed bid in front of the checks from 7 on. */
export type Offer = Asking & {
  actor: Actor
  command: BidCommand
  at: Millis
  value: Rational
  text: ValueText
}
