import { exact } from './exact'

/** What was read, what of it was imported and what was set aside. Counts are numbers, amounts decimal strings. */
export type Tally = { read: number | string; imported: number | string; set_aside: number | string }

/** Why something was set aside: how many lines and what they amount to. */
export type ReasonTally = { lines: number; amount: string }

export type Reconciliation = {
  /** In the order they are shown in. */
  measures: ({ measure: string } & Tally)[]
  reasons: ({ reason: string } & ReasonTally)[]
  /** The measures that `reasons` must add up to. */
  linesMeasure: string
  amountMeasure: string
  /** Where what was read says what should come out, and what came out. */
  comparison?: Comparison
}

/** Verdicts with how often each was met, and everything that came out otherwise than the file says. */
export type Comparison = {
  counts: Record<string, number>
  differences: { what: string; reason: string; ours: string; theirs: string }[]
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
  for (const { measure, read, imported, set_aside } of measures) compare(measure, read, [imported, set_aside])
  const setAside = (wanted: string) => measures.find(({ measure }) => measure === wanted)?.set_aside ?? 0
  compare(
    'reasons.lines',
    setAside(linesMeasure),
    reasons.map(({ lines }) => lines),
  )
  compare(
    'reasons.amount',
    setAside(amountMeasure),
    reasons.map(({ amount }) => amount),
  )
  return differing
}
