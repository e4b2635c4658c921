import type { Decimal, Millis } from '../contract'
import type { Journal } from '../lot/journal'
import { contestOf } from '../lot/contest'
import { ownLast } from '../lot/find-bid'
import type { LotState, Proxy } from '../lot/state'
import { stepOf } from '../lot/steps'
import { comparedValue } from '../values/compared-value'
import { fixedText } from '../values/decimal'
import { compare, highest, isBelow, isEqual, minus, ZERO, type Rational } from '../values/rational'
import { valueText } from '../values/value-text'
import { ceilingOf } from './ceiling'
import { unitsFor, valueOfUnits } from './highest-price'
import type { Asking } from './offer'
import { takeAnswers } from './withheld-proxies'

/** A limit or the standing bid of somebody without one. */
type Contender = { value: Rational; seq: number; proxy: Proxy | null }
type Offered = { price: Decimal; value: Rational }

const contendersOf = (state: LotState): Contender[] => {
  const limits = [...state.proxies.values()].map((proxy) => {
    const { factors } = state.participants.get(proxy.participant_id)!
    const limit = comparedValue(state.rules.value, factors, proxy.limit)
    const own = ownLast(state, proxy.participant_id)
    return { value: own && isBelow(own.value, limit) ? own.value : limit, seq: proxy.seq, proxy }
  })
  const bids = state.order
    .filter(({ participant_id }) => !state.proxies.has(participant_id))
    .map(({ value, seq }) => ({ value, seq, proxy: null }))
  const bidsFirst = (one: Contender) => (one.proxy ? 1 : 0)
  return [...limits, ...bids].sort(
    (a, b) => compare(a.value, b.value) || bidsFirst(a) - bidsFirst(b) || a.seq - b.seq,
  )
}

const targetOf = (asking: Asking, proxy: Proxy, limit: Rational, second: Contender | undefined): Rational => {
  const { state, contest } = asking
  if (!second) return ceilingOf(state) ?? limit
  if (isEqual(second.value, limit)) return limit
  const step = stepOf(state.rules, { own: contest.own?.value ?? null, best: second.value })
  return highest([limit, minus(second.value, highest([step, proxy.decrement ?? ZERO]))])
}

const offerOfLeader = (state: LotState, proxy: Proxy, limit: Rational, second?: Contender): Offered => {
  const participant = state.participants.get(proxy.participant_id)!
  const asking = {
    state,
    participant,
    contest: contestOf(state, proxy.participant_id, null),
    step: ZERO,
  }
  const units = unitsFor(asking, targetOf(asking, proxy, limit, second))
  const value = valueOfUnits(asking, units)
  if (isBelow(value, limit)) return { price: proxy.text, value: limit }
  return { price: fixedText(units, state.rules.decimals), value }
}

const bid = (journal: Journal, at: Millis, participant_id: string, { price, value }: Offered) => {
  const { state } = journal
  const own = ownLast(state, participant_id)
  if (own && !isBelow(value, own.value)) return
  const { quantity } = state.rules
  journal.emit('bid_accepted', at, { participant_id, price, quantity, value: valueText(value), by: 'proxy' })
}

const mayNotTie = ({ rules, order }: LotState, limit: Rational) =>
  rules.tie === 'refuse_tie_on_first' && order.length > 0 && isEqual(order[0]!.value, limit)

/** Lets the proxies bid in closed form (RULES.md §9). */
export const settleProxies = (journal: Journal, at: Millis): void => {
  const { state } = journal
  if (journal.answers) {
    journal.fault = takeAnswers(journal, at, journal.answers)
    journal.answers = []
    return
  }
  if (state.proxies.size === 0) return
  const [first, ...others] = contendersOf(state)
  if (first?.proxy) {
    const offered = offerOfLeader(state, first.proxy, first.value, others[0])
    bid(journal, at, first.proxy.participant_id, offered)
  }
  for (const { proxy, value } of others) {
    if (!proxy) continue
    const { participant_id } = proxy
    if (!mayNotTie(state, value)) bid(journal, at, participant_id, { price: proxy.text, value })
    journal.emit('proxy_ended', at, { participant_id, reason: 'beaten' })
  }
}
