import { atLeast, median, standing } from './chance'
import { screens, type Finding } from './flag'
import { gapOf, lotIds, mutual, pairsIn, type Meeting } from './pairs'

/** Fewer lots say nothing. */
const FEWEST = 4

/** A losing offer that was made once and never lowered, though others could be answered. */
const isCover = ({ lost }: Meeting): boolean => lost.bids <= 1

type Count = { meetings: number; covered: number }

const nothing: Count = { meetings: 0, covered: 0 }

const countOf = (meetings: readonly Meeting[]): Count => ({
  meetings: meetings.length,
  covered: meetings.filter(isCover).length,
})

const sum = (a: Count, b: Count): Count => ({
  meetings: a.meetings + b.meetings,
  covered: a.covered + b.covered,
})

/**
 * Two suppliers who, whenever one of them wins, do not compete: the other bids once and never answers. Compared with how
 * often losers do that against everybody else.
 */
screens.register('cover_bids', (lots) => {
  const known = mutual(pairsIn(lots.filter(({ is_open }) => is_open)))
  const pairs = known.filter(({ meetings }) => meetings.length >= FEWEST)
  const all = countOf(known.flatMap(({ meetings }) => meetings))
  const byCompany = new Map<string, Count>()
  for (const { company_ids, meetings } of known)
    for (const id of company_ids) byCompany.set(id, sum(byCompany.get(id) ?? nothing, countOf(meetings)))
  const findings = pairs.map(({ company_ids, meetings }): Finding => {
    const covered = meetings.filter(isCover)
    const [a, b] = company_ids.map((id) => byCompany.get(id) ?? nothing)
    const ofThem = sum(a, b)
    const own = countOf(meetings)
    const others = all.meetings - ofThem.meetings + own.meetings
    const expected = (all.covered - ofThem.covered + own.covered + 1) / (others + 2)
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
