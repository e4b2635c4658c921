import fc from 'fast-check'
import type { CockpitRow } from '~/api/auction-room.types'
import { decimalOf } from '../../../ui/format/exact-decimal'
import { divided, isSameDivision, shareFault, sharesOf, typedOf } from '../shares'

const row = (participant_id: string, seq: number, quantity: string): CockpitRow => ({
  ...{ participant_id, is_blocked: false, has_accepted_terms: true, currency: 'eur', rank: seq },
  last: { seq, at: 0, price: '10', quantity, value: '10', is_abnormally_low: false },
  ...{ has_sealed_bid: false, has_hidden_bid: false },
})
const silent: CockpitRow = { ...row('p9', 9, '0'), last: null }
const rows = [row('p1', 1, '100'), row('p2', 2, '60'), silent]

test('a proposal typed out is the same proposal', () => {
  const shares = [
    { participant_id: 'p1', seq: 1, quantity: '70' },
    { participant_id: 'p2', seq: 2, quantity: '30' },
  ]
  expect(isSameDivision(sharesOf(rows, typedOf(shares)), shares)).toBe(true)
  expect(isSameDivision(sharesOf(rows, { p1: '70,0', p2: '30' }), shares)).toBe(true)
  expect(isSameDivision(sharesOf(rows, { p1: '60', p2: '40' }), shares)).toBe(false)
})

test('who gets nothing, or bid nothing, has no share', () => {
  expect(sharesOf(rows, { p1: '1 000,5', p2: '0', p9: '5' })).toEqual([
    { participant_id: 'p1', seq: 1, quantity: '1000.5' },
  ])
})

test.each([
  ['', null],
  ['0', null],
  ['60', null],
  ['60,5', 'above_offer'],
  ['many', 'malformed'],
  ['-1', 'malformed'],
])('of an offer of 60 the share «%s» is told %s', (typed, fault) => {
  expect(shareFault(typed, '60')).toBe(fault)
})

test('what is given and what is left make what is wanted', () => {
  const quantities = fc.array(fc.integer({ min: 1, max: 9_999_999 }), { maxLength: 8 })
  fc.assert(
    fc.property(quantities, fc.integer({ min: 1, max: 9_999_999 }), (parts, wanted) => {
      const hundredths = (n: number) => `${Math.floor(n / 100)}.${String(n % 100).padStart(2, '0')}`
      const shares = parts.map((n, seq) => ({ participant_id: `p${seq}`, seq, quantity: hundredths(n) }))
      const { given, left, fits } = divided(shares, hundredths(wanted))
      const sum = parts.reduce((total, n) => total + n, 0)
      expect(Math.round(Number(decimalOf(given, 2)) * 100)).toBe(sum)
      expect(Math.round(Number(decimalOf(left, 2)) * 100)).toBe(wanted - sum)
      expect(fits).toBe(parts.length > 0 && sum <= wanted)
    }),
  )
})
