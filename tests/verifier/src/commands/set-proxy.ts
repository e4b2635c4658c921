import { askingOf } from '../bids/decide-bid'
import { afterDecision, firstPlaces } from '../bids/extension'
import type { Asking } from '../bids/offer'
import { openBids } from '../bids/open-bid'
import { ownRefusal } from '../bids/open-checks'
import { priceRefusal } from '../bids/price-form'
import { refuse, requiredText } from '../bids/refuse'
import { whenRefusal } from '../bids/when-to-bid'
import { whoRefusal } from '../bids/who-may-bid'
import type { CommandOf, Millis, RefusalCode } from '../contract'
import type { Journal } from '../lot/journal'
import type { LotState } from '../lot/state'
import { comparedValue } from '../values/compared-value'
import { exact, plainDecimal } from '../values/decimal'
import { isAbove, ZERO } from '../values/rational'

const gate = ({ rules, phase }: LotState): RefusalCode | null => {
  if (rules.format !== 'english' || rules.beat !== 'best') return 'wrong_format'
  return phase === 'live' ? null : 'wrong_phase'
}

const decrementRefusal = (decrement: string | undefined): RefusalCode | null => {
  if (decrement === undefined) return null
  const amount = plainDecimal(decrement)
  return !amount || isAbove(ZERO, amount) ? 'price_malformed' : null
}

const contentRefusal = (asking: Asking, command: CommandOf<'proxy'>): RefusalCode | null => {
  const { limit: price, currency, decrement } = command
  const { state, participant } = asking
  const form = priceRefusal(state, participant, { price, currency }) ?? decrementRefusal(decrement)
  if (form) return form
  const value = comparedValue(state.rules.value, participant.factors, exact(price))
  return ownRefusal({ ...asking, value })
}

/** Refusals that depend on the limit: which of them holds is not known when it is withheld. */
const OF_LIMIT: RefusalCode[] = [
  'price_malformed',
  'too_many_decimals',
  'wrong_currency',
  'above_ceiling',
  'own_step_not_met',
  'not_below_own',
]

/** Whether a refusal may be that of a limit nobody may read. */
export const isOfLimit = (code: unknown): code is RefusalCode => OF_LIMIT.includes(code as RefusalCode)

/** Sets or replaces a participant's limit and lets the proxies bid at once (RULES.md §9). */
export const setProxy = (
  journal: Journal,
  command: CommandOf<'proxy'>,
  at: Millis,
  withheld: RefusalCode | null = null,
): void => {
  const { state } = journal
  const { participant_id, limit, decrement, sealed } = command
  const shut = whoRefusal(state, command.actor, participant_id) ?? whenRefusal(state, at) ?? gate(state)
  if (shut) return refuse(journal, at, participant_id, shut)
  const participant = state.participants.get(participant_id)!
  const asking = askingOf(state, participant, openBids)
  const code = sealed === undefined ? contentRefusal(asking, command) : withheld
  if (code) return refuse(journal, at, participant_id, code, requiredText(openBids, asking))
  const before = firstPlaces(state)
  const terms = sealed === undefined ? { limit, decrement: decrement ?? null } : { sealed }
  journal.emit('proxy_set', at, { participant_id, ...(terms as { limit: string; decrement: null }) })
  afterDecision(journal, at, before)
}
