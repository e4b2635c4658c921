import fc from 'fast-check'
import { ancestorsOf, findCycle, wouldMakeCycle } from '..'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
const move = fc.record({
  id: fc.constantFrom(...ids),
  parent: fc.option(fc.constantFrom(...ids), { nil: null }),
})
const anyGraph = fc
  .array(fc.option(fc.constantFrom(...ids), { nil: null }), { minLength: ids.length, maxLength: ids.length })
  .map((parents) => new Map(ids.map((id, index) => [id, parents[index]])))

/** Independent of the code under test: following parents for as many steps as there are companies finds a ring. */
const hasRing = (parents: Map<string, string | null>) =>
  ids.some((start) => {
    let current: string | null = start
    for (let step = 0; step < ids.length && current !== null; step++) current = parents.get(current) ?? null
    return current !== null
  })

describe('hierarchy of companies', () => {
  it('never gets a ring by allowed moves, and a refused move would have made one', () => {
    fc.assert(
      fc.property(fc.array(move, { maxLength: 40 }), (moves) => {
        const parents = new Map<string, string | null>(ids.map((id) => [id, null]))
        for (const { id, parent } of moves) {
          const moved = new Map(parents).set(id, parent)
          if (wouldMakeCycle(parents, id, parent)) expect(hasRing(moved)).toBe(true)
          else parents.set(id, parent)
          expect(hasRing(parents)).toBe(false)
        }
      }),
    )
  })

  it('finds a ring exactly where there is one, and names its members', () => {
    fc.assert(
      fc.property(anyGraph, (parents) => {
        const ring = findCycle(parents)
        expect(ring !== null).toBe(hasRing(parents))
        ring?.forEach((id, index) => expect(parents.get(id)).toBe(ring[(index + 1) % ring.length]))
      }),
    )
  })

  it('names the ancestors nearest first and ends on a ring', () => {
    const line = new Map([
      ['shop', 'country'],
      ['country', 'group'],
      ['group', null],
    ])
    expect(ancestorsOf(line, 'shop')).toEqual(['country', 'group'])
    fc.assert(
      fc.property(
        anyGraph,
        fc.constantFrom(...ids),
        (parents, id) => ancestorsOf(parents, id).length <= ids.length,
      ),
    )
  })
})
