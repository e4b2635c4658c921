import type { Summary } from '~/api/auction-sourcing.types'
import { approximate } from '../../ui/format/exact-decimal'

export type Answer = { kind: 'undecided' | 'same' } | { kind: 'cheaper' | 'dearer'; percent: number }

/** Less than this is no difference a buyer should rely on, percent. */
const LEAST_PERCENT = 0.2

/** How the other rules do against the present ones by the price in the middle. */
export function answerOf([present, other]: readonly Summary[]): Answer {
  if (!present?.value || !other?.value) return { kind: 'undecided' }
  const was = approximate(present.value.p50)
  const difference = ((approximate(other.value.p50) - was) / was) * 100
  if (Math.abs(difference) < LEAST_PERCENT) return { kind: 'same' }
  return { kind: difference < 0 ? 'cheaper' : 'dearer', percent: Math.abs(difference) }
}

/** A range in words; where both ends read the same it is one figure. */
export const rangeInWords = (from: string, to: string, joint = '–'): string =>
  from === to ? from : `${from}${joint}${to}`

export type Range = { low: number; middle: number; high: number }

/** Near an edge a figure is written towards the middle, where there is room for it. */
export const sideOf = (place: number): 'start' | 'middle' | 'end' => {
  if (place < 30) return 'start'
  return place > 70 ? 'end' : 'middle'
}

/** Where the prices of each variant lie on a common line, percents of its width. */
export function rangesOf(summaries: readonly Summary[]): (Range | null)[] {
  const known = summaries.flatMap(({ value }) =>
    value ? [approximate(value.p10), approximate(value.p90)] : [],
  )
  const [least, most] = [Math.min(...known), Math.max(...known)]
  const span = most - least
  const place = (text: string) => (span ? 5 + ((approximate(text) - least) / span) * 90 : 50)
  return summaries.map(
    ({ value }) => value && { low: place(value.p10), middle: place(value.p50), high: place(value.p90) },
  )
}
