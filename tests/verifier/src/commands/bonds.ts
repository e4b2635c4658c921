import { closeOrFinal } from '../time'
import type { EventAward, LotRules } from '../contract'
import type { Asks } from './ask'

const BONDS = ['linked_lots', 'covers', 'covered_by', 'follows', 'sealing'] as const

/** Whether a change of rules leaves what binds the lot to others as it is. */
export const keepsBonds = (now: LotRules, next: LotRules): boolean =>
  BONDS.every((bond) => JSON.stringify(now[bond]) === JSON.stringify(next[bond]))

/** The packages a lot is in and the lots it is a package of: they exclude each other. */
const excluded = ({ covers = [], covered_by = [] }: LotRules) => new Set([...covers, ...covered_by])

/** Whether a lot can be awarded only by an award of the event. */
export const isBound = (rules: LotRules): boolean => excluded(rules).size > 0

/** Whether the choice of lots fits what is done to this one. */
export const fitsChoice = (lotId: string, rules: LotRules, award: EventAward | undefined, wins: boolean) => {
  if (!award) return true
  const isChosen = award.chosen.includes(lotId)
  return isChosen === wins && !(wins && award.chosen.some((other) => excluded(rules).has(other)))
}

/** What the house tells a lot about the others of its event (RULES.md §14). */
export const bondCommands: Asks<'extend_linked' | 'release' | 'set_start'> = {
  extend_linked: (journal, { end_at, because }, at) => {
    const { phase, end_at: end, rules } = journal.state
    if (rules.format !== 'english') return 'wrong_format'
    if (!['live', 'closing'].includes(phase) || end === null) return 'wrong_phase'
    const isLinked = (rules.linked_lots ?? []).includes(because.lot_id)
    if (!isLinked || !Number.isSafeInteger(end_at)) return 'rules_invalid'
    if (end_at > end) journal.emit('lot_extended', at, { end_at, by: 'linked', because })
  },
  release: (journal, { lots }, at) => {
    const { drained, rules } = journal.state
    if (!drained) return 'wrong_phase'
    const linked = rules.linked_lots ?? []
    const areAll = lots.length === linked.length && lots.every(({ lot_id }, n) => lot_id === linked[n])
    if (!areAll) return 'rules_invalid'
    journal.emit('lot_released', at, { lots })
    closeOrFinal(journal, at)
  },
  set_start: (journal, { closed_at, after }, at) => {
    const { phase, rules, starts_at } = journal.state
    if (!['scheduled', 'prebid'].includes(phase) || starts_at !== null) return 'wrong_phase'
    const { follows } = rules
    if (!follows || follows.lot_id !== after.lot_id || !Number.isSafeInteger(closed_at))
      return 'rules_invalid'
    const begin = closed_at + follows.gap_ms > at ? closed_at + follows.gap_ms : at
    const ends_at = begin + rules.ends_at - rules.starts_at
    journal.emit('start_set', at, { starts_at: begin, ends_at, after })
  },
}
