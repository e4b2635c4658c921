import { turnOf } from '../formats/staged'
import type { Bid, LotState } from '../state'
import { refused, registerDecider } from './decider'

/** The standing bid with a seq, newest or earlier. */
function standingBid({ participants }: LotState, seq: number): Bid | null {
  for (const { last } of participants.values())
    for (let bid = last; bid; bid = bid.before) if (bid.seq === seq) return bid
  return null
}

registerDecider('claim_mistake', (story, { participant_id, seq, reason }, at) => {
  if (standingBid(story.state, seq)?.participant_id !== participant_id) return refused('unknown_bid')
  if (!reason.trim()) return refused('reason_required')
  story.tell('mistake_claimed', at, { seq, participant_id, reason })
  return null
})

registerDecider('void_bid', (story, { actor, seq, reason }, at) => {
  const { phase } = story.state
  if (actor.role === 'supplier') return refused('role_not_allowed')
  if (!['prebid', 'live', 'paused', 'suspended', 'closing', 'closed'].includes(phase))
    return refused('wrong_phase')
  const bid = standingBid(story.state, seq)
  if (!bid) return refused('unknown_bid')
  if (!reason.trim()) return refused('reason_required')
  const { participant_id } = bid
  story.tell('bid_voided', at, { seq, participant_id, reason })
  if (story.state.proxies.some((proxy) => proxy.participant_id === participant_id))
    story.tell('proxy_ended', at, { participant_id, reason: 'voided' })
  const end_at = endAfterVoid(story.state, at)
  if (end_at !== null) story.tell('lot_extended', at, { end_at, by: 'void' })
  return null
})

/** Others must have time to answer: at least what a bid would have added. RULES.md §8. */
function endAfterVoid({ phase, end_at, hard_stop_at, rules }: LotState, at: number): number | null {
  if (phase !== 'live' || end_at === null || rules.extension.policy === 'none') return null
  const end = Math.min(at + rules.extension.by_ms, Math.max(hard_stop_at, end_at))
  return end > end_at ? end : null
}

registerDecider('cancel_bid', (story, { participant_id }, at) => {
  const { phase, end_at, rules, participants } = story.state
  const isRunning = phase === 'live' || (phase === 'closing' && at < (end_at ?? at))
  const turn = turnOf(story.state)
  if (rules.format !== 'staged') return refused('wrong_format')
  if (!isRunning) return refused('wrong_phase')
  if (!participants.has(participant_id)) return refused('not_admitted')
  if (turn?.order[turn.turn] !== participant_id) return refused('not_your_turn')
  if (!turn.bid_seq) return refused('unknown_bid')
  story.tell('bid_cancelled', at, { seq: turn.bid_seq, participant_id })
  return null
})

registerDecider('pass', (story, { participant_id }, at) => {
  const { clock, phase, rules } = story.state
  if (rules.format !== 'japanese') return refused('wrong_format')
  if (phase !== 'live' || clock?.kind !== 'level') return refused('wrong_phase')
  if (!story.state.participants.has(participant_id)) return refused('not_admitted')
  if (clock.out.includes(participant_id)) return refused('out_of_auction')
  story.tell('participant_out', at, { participant_id, level: clock.level })
  return null
})
