/** Facets shown beside a list at most. */
export const MAX_FACETS = 14

/** More values than this are worth listing only when most of them stand for several products. */
const FEW_VALUES = 12

export type FacetWeight = {
  code: string
  /** `number` facets are ranges, whose values are not listed. */
  kind: string
  rank: number
  products: number
  distinct: number
  chosen: boolean
}

const canDivide = ({ kind, distinct, products }: FacetWeight): boolean =>
  distinct > 1 && products > 1 && (kind === 'number' || distinct <= FEW_VALUES || distinct * 2 <= products)

/**
 * The facets worth showing: those in use, and those that can still divide the list; the ones that describe most
 * products first when there are too many, then in the order of the attributes.
 */
export function usefulFacets<T extends FacetWeight>(facets: T[]): T[] {
  const dividing = facets.filter((facet) => facet.chosen || canDivide(facet))
  const byUse = dividing.sort(
    (a, b) => Number(b.chosen) - Number(a.chosen) || b.products - a.products || a.rank - b.rank,
  )
  return byUse.slice(0, MAX_FACETS).sort((a, b) => a.rank - b.rank || a.code.localeCompare(b.code))
}
