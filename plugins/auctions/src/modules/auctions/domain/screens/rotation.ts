import { chanceOfTurns, standing, turnsIn } from './chance'
import type { ClosedLot } from './closed-lot'
import { screens, type Finding } from './flag'

const FEWEST = 6
const MOST_MEMBERS = 5

type Group = { company_ids: string[]; lots: ClosedLot[] }

/** Every set of two to five bidders that met in a lot, with the lots they all bid in and one of them won. */
function groupsIn(lots: readonly ClosedLot[]): Group[] {
  const groups = new Map<string, Group>()
  for (const { offers } of lots) {
    const company_ids = offers.map(({ company_id }) => company_id).sort()
    if (company_ids.length >= 2 && company_ids.length <= MOST_MEMBERS)
      groups.set(company_ids.join(' '), { company_ids, lots: [] })
  }
  for (const lot of lots) {
    const there = new Set(lot.offers.map(({ company_id }) => company_id))
    for (const group of groups.values())
      if (group.company_ids.includes(lot.winner) && group.company_ids.every((id) => there.has(id)))
        group.lots.push(lot)
  }
  return [...groups.values()].filter((group) => group.lots.length >= FEWEST)
}

/**
 * A fixed group whose members win in turn: more often than in a random order of the same wins, nobody wins again before
 * all the others have. `k` of `n` lots went to somebody whose turn it was.
 */
screens.register('rotation', (lots) => {
  const groups = groupsIn(lots)
  const findings = groups.flatMap(({ company_ids, lots: met }): Finding[] => {
    const winners = met.map(({ winner }) => winner)
    if (new Set(winners).size < 2) return []
    return [
      {
        company_ids,
        lot_ids: met.map(({ lot_id }) => lot_id),
        n: met.length - 1,
        k: turnsIn(winners),
        expected: null,
        p: chanceOfTurns(winners),
      },
    ]
  })
  return standing(findings, groups.length)
})
