import type { Actor, BidCommand } from '../command'
import { compare, decimalsOf, exact, isDecimal, zero } from '../exact'
import type { RefusalCode } from '../refusal'
import type { Decimal, Millis } from '../rules'
import type { LotState, Participant, Phase } from '../state'

/** Check 2: who may bid for a supplier. */
export const roleFault = (actor: Actor): RefusalCode | null =>
  actor.role === 'system' ? 'role_not_allowed' : null

/** Check 3. */
export function admissionFault(
  { rules }: LotState,
  participant: Participant | undefined,
): RefusalCode | null {
  if (!participant) return 'not_admitted'
  if (participant.blocked) return 'blocked'
  if (rules.terms_hash && participant.accepted_terms !== rules.terms_hash) return 'terms_not_accepted'
  if (rules.deposit && !participant.deposit) return 'deposit_missing'
  return null
}

const phaseFaults: Partial<Record<Phase, RefusalCode>> = {
  unknown: 'not_open_yet',
  scheduled: 'not_open_yet',
  paused: 'paused',
  suspended: 'suspended',
  closed: 'closed',
  awarded: 'closed',
  not_awarded: 'closed',
  cancelled: 'closed',
}

/** Checks 4 and 5: strictly before the end. */
export function timeFault({ phase, end_at, final, drained }: LotState, at: Millis): RefusalCode | null {
  const fault = phaseFaults[phase]
  if (fault) return fault
  const end = phase === 'final' ? final?.ends_at : end_at
  const ends = phase === 'closing' || phase === 'final'
  return ends && end != null && (at >= end || drained) ? 'too_late' : null
}

/** Check 6: form of a price. */
export function priceFault(
  { rules }: LotState,
  participant: Participant,
  price: Decimal,
  currency: string,
): RefusalCode | null {
  if (!isDecimal(price)) return 'price_malformed'
  if (decimalsOf(price) > rules.decimals) return 'too_many_decimals'
  return currency === participant.currency ? null : 'wrong_currency'
}

/** Check 6: the whole quantity, or a part of it where the lot may be split. */
export function quantityFault(
  { rules, exact: { quantity } }: LotState,
  given: Decimal | undefined,
): RefusalCode | null {
  if (given === undefined) return rules.split ? 'quantity_incomplete' : null
  if (!isDecimal(given)) return 'quantity_incomplete'
  const difference = compare(exact(given), quantity)
  const fits = rules.split ? compare(exact(given), zero) > 0 && difference <= 0 : difference === 0
  return fits ? null : 'quantity_incomplete'
}

/** Check 13: the bidder knows the rules and the leading bid as they are. */
export function knowledgeFault({ rules, standing }: LotState, bid: BidCommand): RefusalCode | null {
  if (bid.rules_version !== undefined && bid.rules_version !== rules.version) return 'rules_changed'
  const best = standing[0]?.seq ?? 0
  return bid.best_seq !== undefined && bid.best_seq !== best ? 'best_changed' : null
}
