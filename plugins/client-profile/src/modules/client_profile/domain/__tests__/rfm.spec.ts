import fc from 'fast-check'
import { score, SEGMENT_GRID, segmentOf, SEGMENTS, type Score } from '../rfm'

const scores: Score[] = [1, 2, 3, 4, 5]

describe('RFM', () => {
  it('scores by the quintile, a value on a border belonging below', () => {
    const borders = [10, 20, 30, 40]
    expect([5, 10, 11, 20, 31, 40, 41].map((value) => score(value, borders))).toEqual([1, 1, 2, 2, 4, 4, 5])
  })

  it('never scores more for less', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer(), { minLength: 4, maxLength: 4 }),
        fc.integer(),
        fc.integer(),
        (list, a, b) => {
          const borders = [...list].sort((x, y) => x - y)
          expect(score(Math.min(a, b), borders)).toBeLessThanOrEqual(score(Math.max(a, b), borders))
        },
      ),
    )
  })

  it('has one segment for every score, and every segment is reached', () => {
    const reached = new Set(
      scores.flatMap((r) => scores.flatMap((f) => scores.map((m) => segmentOf(r, f, m)))),
    )
    expect([...reached].sort()).toEqual([...SEGMENTS].sort())
    expect(SEGMENT_GRID.flat()).toHaveLength(25)
  })

  it('names the extremes as everybody does', () => {
    expect(segmentOf(5, 5, 5)).toBe('champions')
    expect(segmentOf(1, 1, 1)).toBe('lost')
    expect(segmentOf(1, 5, 5)).toBe('cannot_lose')
    expect(segmentOf(5, 1, 1)).toBe('new_customers')
  })
})
