import { scaled } from '../../ui/format/decimal'
import { decimalOf } from '../../ui/format/exact-decimal'

const DIGITS = 4
const FACTOR = 10_000

export type Saving = { amount: string; percent: string }

/** What a value is below the ceiling, in money and percent of the ceiling; null without a ceiling. */
export function savingOf(ceiling: string | null, value: string): Saving | null {
  if (ceiling === null) return null
  const whole = scaled(decimalOf(ceiling, DIGITS))
  if (whole === 0n) return null
  const saved = whole - scaled(decimalOf(value, DIGITS))
  return { amount: `${saved}/${FACTOR}`, percent: `${saved * 100n}/${whole}` }
}
