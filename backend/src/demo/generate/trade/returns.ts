import type { Random } from '../random'
import type { Language } from '../text'
import type { DemoLine, DemoReturn } from './order-types'
import { addDays } from './time'
import { RETURN_REASONS } from './words'

const RETURNED_SHARE = 0.035
const WHOLE_LINE_SHARE = 0.5

/** Now and then a line or a part of it comes back, in whole packages. */
export function makeReturns(
  lines: DemoLine[],
  orderedAt: Date,
  anchor: Date,
  language: Language,
  random: Random,
): DemoReturn[] {
  const receivedAt = addDays(orderedAt, random.integer(5, 24))
  if (!random.chance(RETURNED_SHARE) || receivedAt >= anchor) return []

  const line = random.integer(0, lines.length - 1)
  const { quantity, variant } = lines[line]
  const packs = quantity / variant.pack
  const returned = random.chance(WHOLE_LINE_SHARE) ? packs : random.integer(1, packs)
  const reason = random.pick(RETURN_REASONS[language])
  return [{ receivedAt, reason, lines: [{ line, quantity: returned * variant.pack }] }]
}
