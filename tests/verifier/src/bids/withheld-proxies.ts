import type { EventData, LotEvent, Millis } from '../contract'
import type { Journal } from '../lot/journal'
import { ownLast } from '../lot/find-bid'
import type { LotState, Proxy } from '../lot/state'
import { stepOf } from '../lot/steps'
import { comparedValue } from '../values/compared-value'
import { exact } from '../values/decimal'
import { isAbove, isBelow, isEqual, minus, type Rational } from '../values/rational'
import { valueText } from '../values/value-text'
import { ceilingOf } from './ceiling'
import { priceRefusal } from './price-form'

type Answer = EventData['bid_accepted']

/** Why an answer cannot be that of any limit, or null. */
const faultOf = (state: LotState, proxy: Proxy, { participant_id, price, quantity, value }: Answer) => {
  const participant = state.participants.get(participant_id)!
  const { currency } = participant.terms
  if (priceRefusal(state, participant, { price, currency })) return 'a price by the rules'
  const worth = comparedValue(state.rules.value, participant.factors, exact(price))
  const own = ownLast(state, participant_id)
  if (value !== valueText(worth)) return `a value of ${valueText(worth)}`
  if (quantity !== state.rules.quantity) return 'a bid for the whole quantity'
  if (own && !isBelow(worth, own.value)) return 'a bid below its own last'
  return proxy.floor && isBelow(worth, proxy.floor) ? 'no bid below the limit it has shown' : null
}

const beatsNobody = (state: LotState, proxy: Proxy, value: Rational): boolean => {
  const second = state.order.find(({ participant_id }) => participant_id !== proxy.participant_id)
  if (second) return isAbove(value, second.value)
  const ceiling = ceilingOf(state)
  return ceiling !== null && isAbove(value, ceiling)
}

/** A bid closer to the second than a step can only be the limit itself. */
const noteFloor = (state: LotState, proxy: Proxy, value: Rational, before: Rational | null) => {
  const second = state.order.find(({ participant_id }) => participant_id !== proxy.participant_id)
  if (!second) return
  const step = stepOf(state.rules, { own: before, best: second.value })
  if (isAbove(value, minus(second.value, step))) proxy.floor = value
}

const endFault = (state: LotState, led: Map<string, Rational>): string | null => {
  const [leader] = state.order
  if (state.proxies.size > 1) return 'every proxy but one to be beaten'
  for (const { participant_id } of state.proxies.values()) {
    const own = ownLast(state, participant_id)
    if (!own || !leader || !isEqual(own.value, leader.value)) return 'the proxy that is left to have the best'
  }
  for (const [participant_id, value] of led) {
    const proxy = state.proxies.get(participant_id)
    if (proxy && beatsNobody(state, proxy, value)) return 'the leader’s proxy to be at or below the second'
    if (!proxy && leader && isBelow(value, leader.value)) return 'no beaten proxy below the best'
    if (!proxy && leader?.participant_id === participant_id && !isEqual(value, leader.value))
      return 'no beaten proxy in the first place'
  }
  return null
}

/**
 * Takes the answers of proxies whose limits are withheld from the record, as long as some limits would give them: bids
 * of running proxies only, each below the own last, one proxy left and that in the first place, nobody below a limit
 * that has shown itself (RULES.md §9). What cannot be told is whether a limit was lower than its last bid.
 */
export const takeAnswers = (journal: Journal, at: Millis, answers: LotEvent[]): string | null => {
  const { state } = journal
  const led = new Map<string, Rational>()
  const before = new Map<string, Rational | null>()
  for (const answer of answers) {
    const { participant_id } = answer.data as Answer
    const proxy = state.proxies.get(participant_id)
    if (!proxy) return `no answer of ${participant_id}, who has no proxy`
    if (answer.kind === 'bid_accepted') {
      const fault = led.has(participant_id) ? 'one answer of each' : faultOf(state, proxy, answer.data)
      if (fault) return fault
      before.set(participant_id, ownLast(state, participant_id)?.value ?? null)
      journal.emit('bid_accepted', at, answer.data)
      led.set(participant_id, ownLast(state, participant_id)!.value)
    } else if (answer.kind === 'proxy_ended') journal.emit('proxy_ended', at, answer.data)
  }
  const fault = endFault(state, led)
  for (const [participant_id, value] of led) {
    const proxy = state.proxies.get(participant_id)
    if (proxy) noteFloor(state, proxy, value, before.get(participant_id) ?? null)
  }
  return fault
}
