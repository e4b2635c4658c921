import { exact } from './exact'

/** What was read, what of it was imported and what was set aside. Counts are numbers, amounts decimal strings. */
export type Tally<T extends number | string = number | string> = { read: T; imported: T; set_aside: T }

/** Why something was set aside: how many lines and what they amount to. */
export type ReasonTally = { lines: number; amount: string }

export type Reconciliation = {
  measures: Record<string, Tally>
  reasons: Record<string, ReasonTally>
  /** The measures that `reasons` must add up to. */
  linesMeasure: string
  amountMeasure: string
}

export type Imbalance = { measure: string; read: string; accounted: string }

/** Where read differs from imported + set aside, or what is set aside from the sum of its reasons. Exact. */
export function imbalances({ measures, reasons, linesMeasure, amountMeasure }: Reconciliation): Imbalance[] {
  const differing: Imbalance[] = []
  const compare = (measure: string, read: number | string, parts: (number | string)[]) => {
    const accounted = parts.reduce((sum, part) => sum + exact(String(part)), 0n)
    if (exact(String(read)) !== accounted) {
      differing.push({ measure, read: String(read), accounted: parts.map(String).join(' + ') || '0' })
    }
  }
  for (const [measure, { read, imported, set_aside }] of Object.entries(measures)) {
    compare(measure, read, [imported, set_aside])
  }
  const all = Object.values(reasons)
  compare('reasons.lines', measures[linesMeasure].set_aside, all.map(({ lines }) => lines))
  compare('reasons.amount', measures[amountMeasure].set_aside, all.map(({ amount }) => amount))
  return differing
}
