/** Facets shown beside a list at most. */
export const MAX_FACETS = 14

export type FacetWeight = { code: string; rank: number; products: number; distinct: number; chosen: boolean }

/**
 * The facets worth showing: those in use, and those that can still divide the list; the ones that describe most
 * products first when there are too many, then in the order of the attributes.
 */
export function usefulFacets<T extends FacetWeight>(facets: T[]): T[] {
  const dividing = facets.filter((facet) => facet.chosen || (facet.distinct > 1 && facet.products > 1))
  const byUse = dividing.sort(
    (a, b) => Number(b.chosen) - Number(a.chosen) || b.products - a.products || a.rank - b.rank,
  )
  return byUse.slice(0, MAX_FACETS).sort((a, b) => a.rank - b.rank || a.code.localeCompare(b.code))
}
