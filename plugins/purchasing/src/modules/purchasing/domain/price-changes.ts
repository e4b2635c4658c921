import { compareDecimals, type Decimal, type PriceAnswer } from '@gostiny/pricing'

export type PricedLine = {
  id: string
  title: string
  unit_price: Decimal
  base_unit_price: Decimal | null
  reason: unknown
}
export type PriceChange = { line_id: string; title: string; was: Decimal; now: Decimal | null }

/** The lines whose buyer would now see another number. A price that is gone is a change to null. */
export function priceChanges(lines: PricedLine[], answers: PriceAnswer[]): PriceChange[] {
  return lines.flatMap((line, index) => {
    const now = answers[index].unit_price
    return isSameAmount(line.unit_price, now)
      ? []
      : [{ line_id: line.id, title: line.title, was: line.unit_price, now }]
  })
}

/** True when the line no longer says what the engine says, be it only the base price or the reason. */
export function isStale(line: PricedLine, answer: PriceAnswer): boolean {
  return (
    !isSameAmount(line.unit_price, answer.unit_price) ||
    !isSameAmount(line.base_unit_price, answer.base_unit_price) ||
    canonical(line.reason) !== canonical(answer.reason)
  )
}

function isSameAmount(a: Decimal | null, b: Decimal | null): boolean {
  return a === null || b === null ? a === b : compareDecimals(a, b) === 0
}

/** Stored JSON comes back with its keys in another order. */
function canonical(reason: unknown): string {
  return JSON.stringify(Object.entries((reason ?? {}) as object).sort(([a], [b]) => (a < b ? -1 : 1)))
}
