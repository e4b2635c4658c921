import { decideBid } from '../bids/decide-bid'
import { extendAfterVoid } from '../bids/extension'
import { findBid } from '../lot/find-bid'
import type { Phase } from '../lot/state'
import { hasReason, type Asks } from './ask'
import { setProxy } from './set-proxy'
import { receiveSealedBid } from './sealed-bid'

const VOIDING: Phase[] = ['prebid', 'live', 'paused', 'suspended', 'closing', 'closed']

/** Bids and what is done to them. */
export const bidCommands: Asks<
  'bid' | 'sealed_bid' | 'proxy' | 'end_proxy' | 'pass' | 'cancel_bid' | 'claim_mistake' | 'void_bid'
> = {
  bid: decideBid,
  sealed_bid: receiveSealedBid,
  proxy: setProxy,
  end_proxy: (journal, { participant_id }, at) => {
    if (!journal.state.proxies.has(participant_id)) return 'unknown_bid'
    journal.emit('proxy_ended', at, { participant_id, reason: 'withdrawn' })
  },
  pass: (journal, { participant_id }, at) => {
    const { state } = journal
    if (state.rules.format !== 'japanese') return 'wrong_format'
    if (state.phase !== 'live') return 'wrong_phase'
    if (!state.participants.has(participant_id)) return 'not_admitted'
    if (state.out.has(participant_id)) return 'out_of_auction'
    journal.emit('participant_out', at, { participant_id, level: state.level!.number })
  },
  cancel_bid: (journal, { participant_id }, at) => {
    const { phase, rules, turn, end_at, participants } = journal.state
    if (rules.format !== 'staged') return 'wrong_format'
    if (phase !== 'live' && !(phase === 'closing' && at < (end_at ?? 0))) return 'wrong_phase'
    if (!participants.has(participant_id)) return 'not_admitted'
    if (turn?.participant_id !== participant_id) return 'not_your_turn'
    if (turn.bid_seq === null) return 'unknown_bid'
    journal.emit('bid_cancelled', at, { seq: turn.bid_seq, participant_id })
  },
  claim_mistake: (journal, { participant_id, seq, reason }, at) => {
    if (findBid(journal.state, seq)?.participant_id !== participant_id) return 'unknown_bid'
    if (!hasReason(reason)) return 'reason_required'
    journal.emit('mistake_claimed', at, { seq, participant_id, reason })
  },
  void_bid: (journal, { seq, reason }, at) => {
    if (!VOIDING.includes(journal.state.phase)) return 'wrong_phase'
    const bid = findBid(journal.state, seq)
    if (!bid) return 'unknown_bid'
    if (!hasReason(reason)) return 'reason_required'
    const { participant_id } = bid
    journal.emit('bid_voided', at, { seq, participant_id, reason })
    if (journal.state.proxies.has(participant_id))
      journal.emit('proxy_ended', at, { participant_id, reason: 'voided' })
    extendAfterVoid(journal, at)
  },
}
