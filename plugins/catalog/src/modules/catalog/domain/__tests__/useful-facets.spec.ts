import { MAX_FACETS, usefulFacets } from '../useful-facets'

const facet = (code: string, more = {}) => ({
  code,
  kind: 'choice',
  rank: 0,
  products: 10,
  distinct: 3,
  chosen: false,
  ...more,
})

describe('usefulFacets', () => {
  it('leaves out what cannot divide the list, unless it is in use', () => {
    const facets = [
      facet('same', { distinct: 1 }),
      facet('used', { distinct: 1, chosen: true }),
      facet('size'),
    ]
    expect(usefulFacets(facets).map(({ code }) => code)).toEqual(['size', 'used'])
  })

  it('leaves out a long list in which almost every product has a value of its own; a range may have it', () => {
    const facets = [
      facet('dimensions', { products: 60, distinct: 55 }),
      facet('length', { products: 60, distinct: 55, kind: 'number' }),
      facet('thread', { products: 60, distinct: 14 }),
    ]
    expect(usefulFacets(facets).map(({ code }) => code)).toEqual(['length', 'thread'])
  })

  it('keeps those that describe most products, in the order of the attributes', () => {
    const facets = Array.from({ length: 20 }, (_, i) => facet(`a${i}`, { rank: 20 - i, products: 100 - i }))
    const kept = usefulFacets(facets)
    expect(kept).toHaveLength(MAX_FACETS)
    expect(kept[0].code).toBe(`a${MAX_FACETS - 1}`)
    expect(kept.at(-1)?.code).toBe('a0')
  })
})
