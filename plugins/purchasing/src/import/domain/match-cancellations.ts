import { decimalText, exact } from '@gostiny/platform/modules/imports/domain'

/** A line of an order, or of a credit note; quantities are positive decimal strings, `at` milliseconds. */
export type MovedLine = { row: number; at: number; quantity: string; unit_price: string }

export type Match = { cancellation: number; sale: number; quantity: string }
export type Unmatched = { cancellation: number; quantity: string }
export type Matching = { matches: Match[]; unmatched: Unmatched[] }

type Open = { line: MovedLine; left: bigint }

/**
 * Finds for one customer and one code what each cancellation takes back: the latest sales not later than it, as long as
 * something of them is left; those at the same unit price first, then cheaper ones (what was paid back above their
 * price is a credit of its own). A dearer sale is not what is cancelled: more would come back than was given. With
 * `samePriceOnly` a sale at another price is never taken. What finds no sale stays unmatched. No sale is ever taken
 * back beyond its quantity.
 */
export function matchCancellations(
  sales: MovedLine[],
  cancellations: MovedLine[],
  { samePriceOnly = false } = {},
): Matching {
  const open: Open[] = [...sales].sort(latestFirst).map((line) => ({ line, left: exact(line.quantity) }))
  const matching: Matching = { matches: [], unmatched: [] }
  for (const cancellation of [...cancellations].sort((left, right) => -latestFirst(left, right))) {
    let wanted = exact(cancellation.quantity)
    for (const sale of candidates(open, cancellation, samePriceOnly)) {
      if (wanted === 0n) break
      const taken = sale.left < wanted ? sale.left : wanted
      sale.left -= taken
      wanted -= taken
      matching.matches.push({
        cancellation: cancellation.row,
        sale: sale.line.row,
        quantity: decimalText(taken),
      })
    }
    if (wanted > 0n)
      matching.unmatched.push({ cancellation: cancellation.row, quantity: decimalText(wanted) })
  }
  return matching
}

const latestFirst = (left: MovedLine, right: MovedLine) => right.at - left.at || right.row - left.row

function candidates(open: Open[], { at, unit_price }: MovedLine, samePriceOnly: boolean): Open[] {
  const price = exact(unit_price)
  const earlier = open.filter(({ line, left }) => left > 0n && line.at <= at)
  const same = earlier.filter(({ line }) => exact(line.unit_price) === price)
  if (samePriceOnly) return same
  return [...same, ...earlier.filter(({ line }) => exact(line.unit_price) < price)]
}
