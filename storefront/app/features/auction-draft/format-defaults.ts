import { scaled } from '../../ui/format/decimal'
import { decimalOf } from '../../ui/format/exact-decimal'
import { typedPrice } from '../auction-room/typed-price'
import type { Preset } from '../auction/preset'
import { isByLevels, type DraftRules } from './draft-rules'

/** A level of the clock formats falls or rises by so much of the ceiling, percent. */
const LEVEL_PERCENT = 1n
/** Where a price that rises to the ceiling begins, percent of it. */
const DUTCH_START_PERCENT = 70n
const SCALE = 10_000n

const share = (ceiling: string, percent: bigint): string =>
  decimalOf(`${scaled(ceiling) * percent}/${SCALE * 100n}`, 2)

/**
 * The rules with what is usual in a format, where the other format had something that means nothing in it. Figures of
 * clock formats come from the first lot's ceiling when it is known; what has been typed there already stays.
 */
export function withFormat(rules: DraftRules, preset: Preset, firstCeiling: string): DraftRules {
  const chosen = { ...rules, preset, extension_top: preset === 'open' ? '1' : '3' }
  const ceiling = typedPrice(firstCeiling)
  if (!isByLevels(chosen))
    return isByLevels(rules) ? { ...chosen, step_kind: 'percent', step: '0.5' } : chosen
  const start = ceiling && (preset === 'japanese' ? ceiling : share(ceiling, DUTCH_START_PERCENT))
  return {
    ...chosen,
    step_kind: 'absolute',
    step: isByLevels(rules) || !ceiling ? rules.step : share(ceiling, LEVEL_PERCENT),
    level_start: start ?? rules.level_start,
  }
}
