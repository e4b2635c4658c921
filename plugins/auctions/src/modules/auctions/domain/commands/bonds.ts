import { isLinked } from '../bonds'
import { endDrain } from '../closing'
import type { Actor } from '../command'
import { refused, registerDecider } from './decider'

const isSystem = ({ role }: Actor): boolean => role === 'system'

registerDecider('extend_linked', (story, { actor, end_at, because }, at) => {
  const { phase, rules, end_at: end } = story.state
  if (!isSystem(actor)) return refused('role_not_allowed')
  if (rules.format !== 'english') return refused('wrong_format')
  if ((phase !== 'live' && phase !== 'closing') || end === null) return refused('wrong_phase')
  if (!rules.linked_lots?.includes(because.lot_id) || !Number.isSafeInteger(end_at))
    return refused('rules_invalid')
  if (end_at > end) story.tell('lot_extended', at, { end_at, by: 'linked', because })
  return null
})

registerDecider('release', (story, { actor, lots }, at) => {
  const { drained, rules } = story.state
  if (!isSystem(actor)) return refused('role_not_allowed')
  if (!isLinked(rules) || !drained) return refused('wrong_phase')
  const named = lots.map(({ lot_id }) => lot_id).join()
  if (named !== rules.linked_lots?.join()) return refused('rules_invalid')
  story.tell('lot_released', at, { lots })
  endDrain(story, at)
  return null
})

registerDecider('set_start', (story, { actor, closed_at, after }, at) => {
  const { phase, rules, starts_at } = story.state
  if (!isSystem(actor)) return refused('role_not_allowed')
  if ((phase !== 'scheduled' && phase !== 'prebid') || starts_at !== null) return refused('wrong_phase')
  if (rules.follows?.lot_id !== after.lot_id || !Number.isSafeInteger(closed_at))
    return refused('rules_invalid')
  const start = Math.max(closed_at + rules.follows.gap_ms, at)
  const length = rules.ends_at - rules.starts_at
  story.tell('start_set', at, { starts_at: start, ends_at: start + length, after })
  return null
})
