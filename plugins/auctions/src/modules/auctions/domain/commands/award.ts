import { proposal } from '../award'
import { doesChoiceFit, isInPackage } from '../bonds'
import { add, compare, exact, isDecimal, zero } from '../exact'
import type { CommandOf } from '../command'
import type { LotState } from '../state'
import { refused, registerDecider } from './decider'

type Shares = CommandOf<'award'>['shares']

/**
 * Whether every share is of a standing bid and no more than it offers, and together no more than is wanted; where the
 * lot may not be split, one share of everything.
 */
function doSharesFit({ rules, standing, exact: { quantity } }: LotState, shares: Shares): boolean {
  const areOffered = shares.every(({ participant_id, seq, quantity: given }) => {
    const bid = standing.find((one) => one.seq === seq && one.participant_id === participant_id)
    return (
      bid &&
      isDecimal(given) &&
      compare(exact(given), zero) > 0 &&
      compare(exact(given), exact(bid.quantity)) <= 0
    )
  })
  const participants = new Set(shares.map(({ participant_id }) => participant_id))
  if (!shares.length || !areOffered || participants.size !== shares.length) return false
  const total = shares.reduce((sum, share) => add(sum, exact(share.quantity)), zero)
  const left = compare(quantity, total)
  return rules.split ? left >= 0 : left === 0 && shares.length === 1
}

const isSame = (a: Shares, b: Shares): boolean =>
  a.length === b.length &&
  a.every(({ seq, quantity }) =>
    b.some((one) => one.seq === seq && compare(exact(one.quantity), exact(quantity)) === 0),
  )

registerDecider('award', (story, { actor, shares, reason, second_person_id, together }, at) => {
  const { state } = story
  if (actor.role === 'supplier') return refused('role_not_allowed')
  if (state.phase !== 'closed' || (state.rules.format === 'sealed' && !state.opened))
    return refused('wrong_phase')
  if (isInPackage(state.rules) !== Boolean(together)) return refused('awarded_together')
  const isChosen = !together || doesChoiceFit(state.lot_id, state.rules, together, true)
  if (!isChosen || !doSharesFit(state, shares)) return refused('shares_do_not_fit')
  const deviates = Boolean(together?.deviates) || !isSame(shares, proposal(state))
  if (deviates && !reason?.trim()) return refused('reason_required')
  if (deviates && (!second_person_id || second_person_id === actor.person_id))
    return refused('second_person_required')
  story.tell('lot_awarded', at, {
    shares: shares.map(({ participant_id, seq, quantity }) => ({ participant_id, seq, quantity })),
    deviates,
    reason: reason ?? null,
    second_person_id: second_person_id ?? null,
    ...(together && { together }),
  })
  return null
})

registerDecider('award_nothing', (story, { actor, reason, together }, at) => {
  if (actor.role === 'supplier') return refused('role_not_allowed')
  if (story.state.phase !== 'closed') return refused('wrong_phase')
  const { lot_id, rules } = story.state
  if (isInPackage(rules) !== Boolean(together)) return refused('awarded_together')
  if (together && !doesChoiceFit(lot_id, rules, together, false)) return refused('shares_do_not_fit')
  if (!reason.trim()) return refused('reason_required')
  story.tell('lot_not_awarded', at, { reason, ...(together && { together }) })
  return null
})
