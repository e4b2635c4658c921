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
  const lotsOf = new Map<string, ClosedLot[]>()
  for (const lot of lots)
    for (const { company_id } of lot.offers) {
      const own = lotsOf.get(company_id)
      if (own) own.push(lot)
      else lotsOf.set(company_id, [lot])
    }
  for (const group of groups.values())
    group.lots = (lotsOf.get(group.company_ids[0]) ?? []).filter(
      ({ winner, offers }) =>
        group.company_ids.includes(winner) &&
        group.company_ids.every((id) => offers.some(({ company_id }) => company_id === id)),
    )
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
