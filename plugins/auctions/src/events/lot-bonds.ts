import { refuse } from '@gostiny/platform'
import type { LotRules } from '../modules/auctions/domain'
import type { EventBody, EventRules } from './event-body'

/** What binds a lot to others of its event. */
export type LotBonds = Pick<LotRules, 'linked_lots' | 'covers' | 'covered_by' | 'follows' | 'sealing'>

type Bound = { id: string; covers: readonly number[] }

/** More packages are refused, so that the cheapest set of awards is found at once and exactly. */
const MOST_PACKAGES = 12

/** What binds the lot at a position, with the ids of the others. RULES.md §14. */
export function bondsOf(lots: readonly Bound[], position: number, rules: EventRules): LotBonds {
  const { covers } = lots[position]
  const linked = linkedTo(lots, position, rules.extension?.scope)
  const packages = lots.filter((lot) => lot.covers.includes(position)).map(({ id }) => id)
  const isAfter = rules.sequence?.kind === 'serial' && position > 0
  return {
    ...(linked.length && { linked_lots: linked.map((other) => lots[other].id) }),
    ...(covers.length && { covers: covers.map((other) => lots[other].id) }),
    ...(packages.length && { covered_by: packages }),
    ...(isAfter && { follows: { lot_id: lots[position - 1].id, gap_ms: rules.sequence.gap_ms } }),
  }
}

/** Positions of the lots that close together with one. */
function linkedTo(lots: readonly Bound[], position: number, scope = 'lot'): number[] {
  if (scope === 'lot') return []
  const all = lots.map((_, index) => index)
  const linked = scope === 'event' ? all : [...reached(lots, position)].sort((a, b) => a - b)
  return linked.filter((other) => other !== position)
}

/** A lot and those its packages, and their packages, bind it to. */
function reached(lots: readonly Bound[], position: number): Set<number> {
  const found = new Set([position])
  for (const one of found)
    lots.forEach(({ covers }, index) => {
      if (index === one) covers.forEach((other) => found.add(other))
      if (covers.includes(one)) found.add(index)
    })
  return found
}

/** Refuses packages and scopes that cannot work, by field. */
export function refuseBonds({ lots, rules }: Pick<EventBody, 'lots' | 'rules'>): void {
  const isPackage = lots.map(({ covers }) => covers.length > 0)
  lots.forEach(({ covers }, index) => {
    const areLots = covers.every((other) => other < lots.length && other !== index && !isPackage[other])
    const areSeveral = covers.length !== 1 && new Set(covers).size === covers.length
    if (!areLots || !areSeveral) refuse('auction_package_invalid', { field: `lots.${index}.covers` })
  })
  const packages = isPackage.filter(Boolean).length
  if (packages > MOST_PACKAGES)
    refuse('auction_too_many_packages', {
      field: `lots.${isPackage.lastIndexOf(true)}.covers`,
      params: { most: MOST_PACKAGES },
    })
  if (packages && rules.split) refuse('auction_package_split', { field: 'rules.split' })
  const isLinked = (rules.extension?.scope ?? 'lot') !== 'lot'
  if (isLinked && (rules.format !== 'english' || rules.sequence.kind !== 'parallel'))
    refuse('auction_linked_needs_parallel', { field: 'rules.extension.scope' })
}
