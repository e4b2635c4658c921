import fc from 'fast-check'
import type { BoundLot } from '~/api/auction-award.types'
import { decimalOf } from '../../../ui/format/exact-decimal'
import { comparisonsOf, isBound, isInBoughtPackage, isSameSet, leftOut, sumOf, toggled } from '../bound-lots'

const offered = (lot_id: string, best: string | null, covers: string[] = []): BoundLot => ({
  ...{ lot_id, best, covers },
  participant_id: best && 'p1',
})
const lots = [
  offered('bolts', '90'),
  offered('nuts', '85.5'),
  offered('rings', null),
  offered('both', '170', ['bolts', 'nuts']),
  offered('all', '100/3', ['bolts', 'nuts', 'rings']),
]

test('a lot without a winner of its own may have been bought with a package', () => {
  const placed = (bolts: 'awarded' | 'not_awarded', both: 'awarded' | 'not_awarded') => [
    { phase: bolts, covers: [] },
    { phase: both, covers: [0] },
  ]
  expect(isInBoughtPackage(placed('not_awarded', 'awarded'), 0)).toBe(true)
  expect(isInBoughtPackage(placed('not_awarded', 'not_awarded'), 0)).toBe(false)
  expect(isInBoughtPackage(placed('awarded', 'not_awarded'), 1)).toBe(false)
})

test('a lot is bound when it is a package or part of one', () => {
  const placed = [{ id: 'a' }, { id: 'b', covers: [] }, { id: 'c' }, { id: 'p', covers: [0, 1] }]
  expect(['a', 'b', 'c', 'p', 'x'].map((id) => isBound(placed, id))).toEqual([true, true, false, true, false])
})

test('a package is compared with its lots one by one where each has an offer', () => {
  const [both, all] = comparisonsOf(lots)
  expect(both).toMatchObject({ package_id: 'both', together: '170.0000', apart: '175.5000' })
  expect(decimalOf(both!.gain!, 2)).toBe('5.50')
  expect(all).toEqual({ package_id: 'all', together: '33.3333', apart: null, gain: null })
})

test('a package put in takes out what it covers, and the other way round', () => {
  expect(toggled(lots, ['bolts', 'nuts'], 'both')).toEqual(['both'])
  expect(toggled(lots, ['both'], 'nuts')).toEqual(['nuts'])
  expect(toggled(lots, ['both'], 'all')).toEqual(['all'])
  expect(toggled(lots, ['both'], 'both')).toEqual([])
})

test('lots nobody would get are told', () => {
  expect(leftOut(lots, ['both'])).toEqual(['rings'])
  expect(leftOut(lots, ['all'])).toEqual([])
})

test('no choice awards a lot twice, and its sum is that of its parts', () => {
  const ids = lots.map(({ lot_id }) => lot_id)
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 12 }), (presses) => {
      const chosen = presses.reduce<string[]>((now, id) => toggled(lots, now, id), [])
      const given = lots
        .filter(({ lot_id }) => chosen.includes(lot_id))
        .flatMap(({ lot_id, covers }) => (covers.length ? covers : [lot_id]))
      expect(new Set(given).size).toBe(given.length)
      expect(isSameSet([...given, ...leftOut(lots, chosen)], ['bolts', 'nuts', 'rings'])).toBe(true)
    }),
  )
  expect(sumOf(lots, ['bolts', 'nuts', 'rings'])).toBe('175.5000')
})
