import { exact } from '@gostiny/platform/modules/imports/domain'

/** How often a quantity was sold at a unit price; both are decimal strings. */
export type Sold = { unit_price: string; quantity: string; count: number }

export type Tier = { min_quantity: string; unit_price: string }

/** `base` is the price of a single piece; `tiers` fall as the quantity rises. */
export type DerivedPrices = { base: string; tiers: Tier[] }

/** A price charged less often than this share of the lines is an exception, not a step. */
const MIN_SHARE = 0.05
const MIN_LINES = 2
/** The step begins where a quarter of its lines lie below: a few favours do not pull it down. */
const THRESHOLD_QUANTILE = 0.25

type Step = { price: bigint; unit_price: string; threshold: string; lines: number }

/**
 * Price steps of one product from what was charged for it. Prices charged often enough are steps; a step begins at the
 * lower quartile of the quantities sold at it. The step that begins lowest, the most frequent of equals, gives the base
 * price; going up, each step that is cheaper than the one before becomes a tier.
 * @returns undefined when nothing was sold at a price above zero
 */
export function deriveTiers(sold: Sold[]): DerivedPrices | undefined {
  const steps = stepsOf(
    sold.filter(({ unit_price, quantity }) => exact(unit_price) > 0n && exact(quantity) > 0n),
  )
  const [first, ...rest] = steps
  if (!first) return undefined
  const tiers: Tier[] = []
  let current = first
  for (const step of rest) {
    if (step.price >= current.price || exact(step.threshold) <= exact(current.threshold)) continue
    if (exact(step.threshold) > exact('1'))
      tiers.push({ min_quantity: step.threshold, unit_price: step.unit_price })
    current = step
  }
  return { base: first.unit_price, tiers }
}

function stepsOf(sold: Sold[]): Step[] {
  const byPrice = new Map<string, Sold[]>()
  for (const one of sold) {
    const same = byPrice.get(one.unit_price)
    if (same) same.push(one)
    else byPrice.set(one.unit_price, [one])
  }
  const total = sold.reduce((sum, { count }) => sum + count, 0)
  const all = [...byPrice].map(([unit_price, lines]): Step => {
    const count = lines.reduce((sum, line) => sum + line.count, 0)
    return { unit_price, price: exact(unit_price), threshold: quantile(lines, count), lines: count }
  })
  const often = all.filter(({ lines }) => lines >= MIN_LINES && lines >= total * MIN_SHARE)
  const mostOften = all.reduce<Step[]>((best, step) => (best[0]?.lines >= step.lines ? best : [step]), [])
  return (often.length ? often : mostOften).sort(
    (left, right) =>
      compare(exact(left.threshold), exact(right.threshold)) ||
      right.lines - left.lines ||
      compare(right.price, left.price),
  )
}

const compare = (left: bigint, right: bigint) => (left < right ? -1 : left > right ? 1 : 0)

/** The quantity below which a quarter of the lines lie. */
function quantile(lines: Sold[], count: number): string {
  const sorted = [...lines].sort((left, right) => compare(exact(left.quantity), exact(right.quantity)))
  let seen = 0
  for (const { quantity, count: times } of sorted) {
    seen += times
    if (seen > count * THRESHOLD_QUANTILE) return quantity
  }
  return sorted[sorted.length - 1].quantity
}
