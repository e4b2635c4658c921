import type { Millis } from '../contract'
import { moveEnd } from '../bids/extension'
import type { LotState, Phase } from '../lot/state'
import { keepsBonds } from './bonds'
import { hasReason, type Asks } from './ask'
import { areRulesSound, areTermsSound } from './sound-rules'

const ENDED: Phase[] = ['awarded', 'not_awarded', 'cancelled']
const STOPPED: Phase[] = ['paused', 'suspended']

const remaining = ({ end_at }: LotState, at: Millis) => (end_at === null ? null : end_at - at)

/** The life of a lot and its clocks (RULES.md §2, §8). */
export const lifeCommands: Asks<
  'schedule' | 'pause' | 'suspend' | 'resume' | 'extend' | 'change_rules' | 'cancel' | 'tick'
> = {
  schedule: (journal, { lot_id, rules, participants }, at) => {
    if (journal.state.phase !== 'unscheduled') return 'wrong_phase'
    if (!areRulesSound(rules) || !participants.every(areTermsSound)) return 'rules_invalid'
    journal.emit('lot_scheduled', at, { lot_id, rules, participants })
  },
  pause: (journal, { reason }, at) => {
    if (journal.state.phase !== 'live') return 'wrong_phase'
    if (!hasReason(reason)) return 'reason_required'
    journal.emit('lot_paused', at, { remaining_ms: remaining(journal.state, at), reason })
  },
  suspend: (journal, { reason }, at) => {
    if (journal.state.phase !== 'live') return 'wrong_phase'
    if (!hasReason(reason)) return 'reason_required'
    journal.emit('lot_suspended', at, { remaining_ms: remaining(journal.state, at), reason })
  },
  resume: (journal, { resumes_at }, at) => {
    if (!STOPPED.includes(journal.state.phase)) return 'wrong_phase'
    if (resumes_at - at < journal.state.rules.resume_notice_ms) return 'notice_too_short'
    journal.emit('resume_announced', at, { resumes_at })
  },
  extend: (journal, { by_ms, reason }, at) => {
    const { state } = journal
    if (state.phase !== 'live' || state.end_at === null) return 'wrong_phase'
    if (!hasReason(reason)) return 'reason_required'
    if (!Number.isSafeInteger(by_ms) || by_ms <= 0) return 'rules_invalid'
    return moveEnd(journal, at, state.end_at + by_ms, 'buyer') ? undefined : 'rules_invalid'
  },
  change_rules: (journal, { rules, reason }, at) => {
    const { state } = journal
    if (state.phase !== 'paused') return 'wrong_phase'
    if (!hasReason(reason)) return 'reason_required'
    const isNext = rules.version === state.rules.version + 1 && rules.format === state.rules.format
    if (!isNext || !areRulesSound(rules) || !keepsBonds(state.rules, rules)) return 'rules_invalid'
    journal.emit('rules_changed', at, { rules, reason })
  },
  cancel: (journal, { reason }, at) => {
    if (ENDED.includes(journal.state.phase)) return 'wrong_phase'
    if (!hasReason(reason)) return 'reason_required'
    journal.emit('lot_cancelled', at, { reason })
  },
  tick: () => undefined,
}
