import { areBondsSame } from '../bonds'
import { areTermsRight, faultsOf } from '../faults'
import { isOver } from '../phases'
import type { CommandOf } from '../command'
import type { LotState } from '../state'
import { refused, registerDecider, type Decider } from './decider'

registerDecider('schedule', (story, { actor, lot_id, rules, participants }, at) => {
  if (actor.role === 'supplier') return refused('role_not_allowed')
  if (story.state.phase !== 'unknown') return refused('wrong_phase')
  if (faultsOf(rules).length || !participants.every(areTermsRight)) return refused('rules_invalid')
  story.tell('lot_scheduled', at, { lot_id, rules, participants })
  return null
})

type Reasoned = CommandOf<'pause' | 'suspend' | 'extend' | 'change_rules' | 'cancel'>

/** A command of the owner with a reason, allowed in some phases. */
function byOwner<K extends Reasoned['kind']>(
  kind: K,
  isAllowed: (state: LotState) => boolean,
  decide: Decider<K>,
): void {
  registerDecider(kind, (story, command, at) => {
    const { actor, reason } = command as Reasoned
    if (actor.role === 'supplier') return refused('role_not_allowed')
    if (!isAllowed(story.state)) return refused('wrong_phase')
    if (!reason.trim()) return refused('reason_required')
    return decide(story, command, at)
  })
}

const isLive = ({ phase }: LotState): boolean => phase === 'live'
const remainingMs = ({ end_at }: LotState, at: number): number | null =>
  end_at === null ? null : end_at - at

byOwner('pause', isLive, (story, { reason }, at) => {
  story.tell('lot_paused', at, { remaining_ms: remainingMs(story.state, at), reason })
  return null
})

byOwner('suspend', isLive, (story, { reason }, at) => {
  story.tell('lot_suspended', at, { remaining_ms: remainingMs(story.state, at), reason })
  return null
})

byOwner(
  'extend',
  (state) => isLive(state) && state.end_at !== null,
  (story, { by_ms }, at) => {
    const { end_at, hard_stop_at } = story.state
    const end = Math.min((end_at ?? at) + by_ms, Math.max(hard_stop_at, end_at ?? at))
    if (!Number.isSafeInteger(by_ms) || by_ms <= 0 || end === end_at) return refused('rules_invalid')
    story.tell('lot_extended', at, { end_at: end, by: 'buyer' })
    return null
  },
)

byOwner(
  'change_rules',
  ({ phase }) => phase === 'paused',
  (story, { rules, reason }, at) => {
    const current = story.state.rules
    if (rules.version !== current.version + 1 || rules.format !== current.format || faultsOf(rules).length)
      return refused('rules_invalid')
    if (!areBondsSame(rules, current)) return refused('rules_invalid')
    story.tell('rules_changed', at, { rules, reason })
    return null
  },
)

byOwner(
  'cancel',
  ({ phase }) => phase !== 'unknown' && !isOver(phase),
  (story, { reason }, at) => {
    story.tell('lot_cancelled', at, { reason })
    return null
  },
)

registerDecider('resume', (story, { actor, resumes_at }, at) => {
  const { phase, rules } = story.state
  if (actor.role === 'supplier') return refused('role_not_allowed')
  if (phase !== 'paused' && phase !== 'suspended') return refused('wrong_phase')
  if (resumes_at < at + rules.resume_notice_ms) return refused('notice_too_short')
  story.tell('resume_announced', at, { resumes_at })
  return null
})

registerDecider('tick', () => null)
