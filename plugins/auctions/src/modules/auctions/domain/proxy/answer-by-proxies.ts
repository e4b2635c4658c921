import { compare, greatest, least, subtract, type Exact } from '../exact'
import { accept } from '../formats/accept'
import type { LotState, Participant, Proxy } from '../state'
import { stepOf } from '../steps'
import { tiePolicies } from '../ties'
import type { Unfolding } from '../unfolding'
import { priceFor, valueOf } from '../values'

type Contender = { value: Exact; seq: number; proxy?: Proxy }

/** Lets the proxies of a lot answer each other and the standing bids in closed form. RULES.md §9. */
export function answerByProxies(story: Unfolding, at: number): void {
  if (!story.state.proxies.length) return
  const contenders = contendersOf(story.state)
  const [leader, ...others] = contenders
  if (leader.proxy) lead(story, at, leader.proxy, others[0])
  for (const { proxy } of others) {
    if (!proxy) continue
    if (!isRefusedTie(story.state, proxy)) bidAt(story, at, proxy, proxy.limit, proxy.value)
    story.tell('proxy_ended', at, { participant_id: proxy.participant_id, reason: 'beaten' })
  }
}

const inOrder = (a: Contender, b: Contender): number =>
  compare(a.value, b.value) || Number(Boolean(a.proxy)) - Number(Boolean(b.proxy)) || a.seq - b.seq

const isRefusedTie = ({ rules, standing }: LotState, { value }: Proxy): boolean =>
  !tiePolicies.of(rules.tie).mayEqualBest && standing.length > 0 && compare(standing[0].value, value) === 0

/** Proxies by their limits, or by a standing bid below it, and the other participants by their standing bids. */
function contendersOf({ proxies, standing, participants }: LotState): Contender[] {
  const reached = (proxy: Proxy): Exact => {
    const last = participants.get(proxy.participant_id)?.last
    return last ? least(proxy.value, last.value) : proxy.value
  }
  const own = new Set(proxies.map(({ participant_id }) => participant_id))
  const others = standing.filter(({ participant_id }) => !own.has(participant_id))
  return [...proxies.map((proxy) => ({ seq: proxy.seq, value: reached(proxy), proxy })), ...others].sort(
    inOrder,
  )
}

function lead(story: Unfolding, at: number, proxy: Proxy, second?: Contender): void {
  const participant = story.state.participants.get(proxy.participant_id)
  if (!participant) return
  const target = targetOf(story.state, participant, proxy, second)
  const price = priceFor(story.state, participant, target)
  const value = valueOf(story.state, participant, price)
  const isPastLimit = compare(value, proxy.value) < 0
  bidAt(story, at, proxy, isPastLimit ? proxy.limit : price, isPastLimit ? proxy.value : value)
}

function targetOf(state: LotState, participant: Participant, proxy: Proxy, second?: Contender): Exact {
  if (!second) return state.exact.ceiling ?? proxy.value
  if (compare(second.value, proxy.value) === 0) return proxy.value
  const step = stepOf(state, participant.last?.value ?? null, second.value)
  return greatest(proxy.value, subtract(second.value, greatest(step, proxy.decrement)))
}

/** A bid by proxy, unless the participant stands there or lower already. */
function bidAt(story: Unfolding, at: number, { participant_id }: Proxy, price: string, value: Exact): void {
  const participant = story.state.participants.get(participant_id)
  if (!participant || (participant.last && compare(value, participant.last.value) >= 0)) return
  const { quantity } = story.state.rules
  accept(story, at, { participant, price, quantity, by: 'proxy' }, value)
}
