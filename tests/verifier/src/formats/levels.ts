import type { Millis } from '../contract'
import type { Journal } from '../lot/journal'
import { decimal } from '../values/decimal'
import type { Rational } from '../values/rational'
import { valueText } from '../values/value-text'

/** Opens a level at its value for `every_ms`. */
export const openLevel = (
  journal: Journal,
  at: Millis,
  level: { number: number; value: Rational; every_ms: number },
): void =>
  journal.emit('level_opened', at, {
    level: level.number,
    value: valueText(level.value),
    ends_at: at + level.every_ms,
  })

/** By how much a level differs from the one before: the absolute step. */
export const levelStep = (journal: Journal): Rational => {
  const { step } = journal.state.rules
  return decimal(step.kind === 'absolute' ? step.amount : '0')
}
