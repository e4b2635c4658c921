import { atLeast, standing } from './chance'
import { screens, type Finding } from './flag'
import { lotIds, mutual, pairsIn, type Meeting } from './pairs'

const FEWEST = 2
/** Nobody offers the same to the cent as often as this by himself. */
const LEAST_EXPECTED = 0.002

const isSame = ({ won, lost }: Meeting): boolean => won.exact === lost.exact

/** Two suppliers who offer the same value to the cent where prices are free. */
screens.register('identical_prices', (lots) => {
  const known = pairsIn(lots.filter(({ has_free_prices }) => has_free_prices))
  const pairs = mutual(known)
  const all = known.flatMap(({ meetings }) => meetings)
  const findings = pairs.flatMap(({ company_ids, meetings }): Finding[] => {
    const same = meetings.filter(isSame)
    if (same.length < FEWEST) return []
    const others = all.length - meetings.length
    const elsewhere = all.filter(isSame).length - same.length
    const expected = Math.max(LEAST_EXPECTED, elsewhere / Math.max(others, 1))
    const [n, k] = [meetings.length, same.length]
    return [{ ...{ company_ids, n, k, expected }, lot_ids: lotIds(same), p: atLeast(k, n, expected) }]
  })
  return standing(findings, pairs.length)
})
