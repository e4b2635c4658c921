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
  const all = known.flatMap(({ meetings }) => meetings)
  const findings = pairs.map(({ company_ids, meetings }): Finding => {
    const gap = median(meetings.map(gapOf))
    const isNear = (other: number) => Math.abs(other - gap) <= Math.abs(gap) * WITHIN
    const own = new Set(meetings)
    const others = all.filter((meeting) => !own.has(meeting)).map(gapOf)
    const even = meetings.filter((meeting) => isNear(gapOf(meeting)))
    const expected = (others.filter(isNear).length + 1) / (others.length + 2)
    const [n, k] = [meetings.length, even.length]
    return {
      ...{ company_ids, n, k, expected, gap },
      lot_ids: lotIds(even),
      p: atLeast(k - 1, n - 1, expected),
    }
  })
  return standing(findings, pairs.length)
})
