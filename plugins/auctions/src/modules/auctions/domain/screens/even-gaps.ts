import { atLeast, median, standing } from './chance'
import { screens, type Finding } from './flag'
import { gapOf, lotIds, mutual, pairsIn } from './pairs'

const FEWEST = 5
/** Distances within a fifth of the middle one are the same distance. */
const WITHIN = 0.2

/**
 * Two suppliers whose offers always lie the same distance apart. The middle distance is chosen from the data, so one lot
 * is spent on it; the rest are compared with how often distances of others fall as near to it.
 */
screens.register('even_gaps', (lots) => {
  const known = pairsIn(lots.filter(({ has_free_prices }) => has_free_prices))
  const pairs = mutual(known).filter(({ meetings }) => meetings.length >= FEWEST)
  const all = known.flatMap(({ meetings }) => meetings.map(gapOf)).sort((a, b) => a - b)
  const findings = pairs.map(({ company_ids, meetings }): Finding => {
    const gap = median(meetings.map(gapOf))
    const [least, most] = [gap - Math.abs(gap) * WITHIN, gap + Math.abs(gap) * WITHIN]
    const even = meetings.filter((meeting) => gapOf(meeting) >= least && gapOf(meeting) <= most)
    const [n, k] = [meetings.length, even.length]
    const near = countUpTo(all, (other) => other <= most) - countUpTo(all, (other) => other < least)
    const expected = (near - k + 1) / (all.length - n + 2)
    return {
      ...{ company_ids, n, k, expected, gap },
      lot_ids: lotIds(even),
      p: atLeast(k - 1, n - 1, expected),
    }
  })
  return standing(findings, pairs.length)
})

/** How many come first in a sorted list of which `holds` is true, by halving. */
function countUpTo(sorted: readonly number[], holds: (value: number) => boolean): number {
  let [from, to] = [0, sorted.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (holds(sorted[middle])) from = middle + 1
    else to = middle
  }
  return from
}
