import { atLeast, median, standing } from './chance'
import { screens, type Finding } from './flag'
import { gapOf, lotIds, mutual, pairsIn, type Meeting } from './pairs'

/** Fewer lots say nothing. */
const FEWEST = 4

/** A losing offer that was made once and never lowered, though others could be answered. */
const isCover = ({ lost }: Meeting): boolean => lost.bids <= 1

/**
 * Two suppliers who, whenever one of them wins, do not compete: the other bids once and never answers. Compared with how
 * often losers do that against everybody else.
 */
screens.register('cover_bids', (lots) => {
  const pairs = mutual(pairsIn(lots.filter(({ is_open }) => is_open))).filter(
    ({ meetings }) => meetings.length >= FEWEST,
  )
  const all = pairsIn(lots.filter(({ is_open }) => is_open)).flatMap(({ meetings }) => meetings)
  const findings = pairs.map(({ company_ids, meetings }): Finding => {
    const own = new Set(meetings)
    const isOfThem = ({ lost, won }: Meeting) =>
      company_ids.includes(lost.company_id) || company_ids.includes(won.company_id)
    const others = all.filter((meeting) => !own.has(meeting) && !isOfThem(meeting))
    const covered = meetings.filter(isCover)
    const expected = (others.filter(isCover).length + 1) / (others.length + 2)
    const [n, k] = [meetings.length, covered.length]
    return {
      ...{ company_ids, n, k, expected },
      lot_ids: lotIds(covered),
      p: atLeast(k, n, expected),
      gap: median(covered.map(gapOf)),
    }
  })
  return standing(findings, pairs.length)
})
