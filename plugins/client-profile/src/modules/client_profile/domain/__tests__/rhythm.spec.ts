import fc from 'fast-check'
import { droppedFrom, nextOrder, orderGaps, PRIOR_GAP_DAYS, rhythmOf, silence } from '../rhythm'

const DAY = 86_400_000
const day = (n: number, hour = 0) => n * DAY + hour * 3_600_000
const every = (gap: number, times: number) =>
  Array.from({ length: times }, (_, index) => day(index * gap, index % 24))
const gapLists = fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 3, maxLength: 12 })

describe('the rhythm of orders', () => {
  it('several orders on one day are one occasion', () => {
    expect(orderGaps([day(1), day(1, 5), day(8), day(8, 23), day(15)])).toEqual([7, 7])
  })

  it('only the last twelve gaps count', () => {
    expect(orderGaps([...every(30, 5), ...every(7, 14).map((at) => at + day(200))])).toEqual(
      Array(12).fill(7),
    )
  })

  it('needs three gaps', () => {
    expect(rhythmOf([7, 7])).toBeNull()
    expect(rhythmOf([7, 7, 7])).toMatchObject({ median_days: 7, mad_days: 0, gaps: 3 })
  })

  it('is not moved by one long holiday', () => {
    expect(rhythmOf([7, 7, 60, 7, 7])).toMatchObject({ median_days: 7, mad_days: 0 })
  })

  it('dates the next order of a regular customer to the day, and is surer the longer it lasts', () => {
    const at = (times: number) => {
      const orders = every(14, times)
      return nextOrder(orders[orders.length - 1], rhythmOf(orderGaps(orders))!)
    }
    expect(at(6).at).toBe(day(5 * 14, 5) + 14 * DAY)
    expect(at(6).confidence).toBeCloseTo(6 / 7)
    expect(at(13).confidence).toBeGreaterThan(at(6).confidence)
  })

  it('the window holds its date, and confidence is never certainty', () => {
    fc.assert(
      fc.property(gapLists, (gaps) => {
        const next = nextOrder(day(1000), rhythmOf(gaps)!)
        expect(next.from).toBeLessThanOrEqual(next.at)
        expect(next.at).toBeLessThanOrEqual(next.to)
        expect(next.from).toBeGreaterThanOrEqual(day(1000))
        expect(next.confidence).toBeGreaterThan(0)
        expect(next.confidence).toBeLessThan(1)
        expect(next.hits).toBeGreaterThanOrEqual(Math.floor(gaps.length / 2) - 1)
      }),
    )
  })
})

describe('silence', () => {
  it('begins to speak later than the expected gap, and is final later still', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 12 }), (gaps) => {
        const { expected_gap_days, cooling_from, lost_from } = silence(day(1000), gaps)
        expect(cooling_from).toBeGreaterThan(day(1000) + expected_gap_days * DAY)
        expect(lost_from - cooling_from).toBeGreaterThan(DAY)
      }),
    )
  })

  it('without history the prior speaks; with history the own gaps do', () => {
    expect(silence(0, []).expected_gap_days).toBe(PRIOR_GAP_DAYS)
    expect(silence(0, Array(12).fill(7)).expected_gap_days).toBeLessThan(15)
  })

  it('gives an irregular customer more time than a regular one of the same median', () => {
    expect(silence(0, [30, 5, 60, 30, 90]).cooling_from).toBeGreaterThan(
      silence(0, [30, 30, 30, 30, 30]).cooling_from,
    )
  })
})

describe('a dropped product', () => {
  it('needs three orders to have a rhythm of its own', () => {
    expect(droppedFrom(every(10, 2))).toEqual({ typical_days: null, dropped_from: null })
    const { typical_days, dropped_from } = droppedFrom(every(10, 3))
    expect(typical_days).toBe(10)
    expect(dropped_from).toBeGreaterThan(day(30))
  })
})
