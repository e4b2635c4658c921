import type { Summary } from '~/api/auction-sourcing.types'
import type { Auction, AuctionRow } from '~/api/auctions.types'
import type { Room } from '~/api/auction-room.types'
import { answerOf, rangeInWords, rangesOf, sideOf } from '../answer'
import { crowdOf } from '../crowd'
import { pastAuctions, pastLotsOf } from '../past-lots'

const summary = (p50: string | null) =>
  ({ value: p50 === null ? null : { p10: p50, p50, p90: p50 } }) as Summary

test('the other rules are measured by the price in the middle', () => {
  expect(answerOf([summary('100'), summary('95')])).toEqual({ kind: 'cheaper', percent: 5 })
  expect(answerOf([summary('100'), summary('102')])).toEqual({ kind: 'dearer', percent: 2 })
  expect(answerOf([summary('100'), summary('100.1')])).toEqual({ kind: 'same' })
  expect(answerOf([summary('100'), summary(null)])).toEqual({ kind: 'undecided' })
})

test('prices lie on one line, the lowest left, the highest right', () => {
  const [low, high] = rangesOf([summary('10'), summary('20')])
  expect([low?.middle, high?.middle]).toEqual([5, 95])
  expect(rangesOf([summary(null)])).toEqual([null])
  expect(rangesOf([summary('10'), summary('10')]).map((range) => range?.middle)).toEqual([50, 50])
  expect([5, 50, 95].map(sideOf)).toEqual(['start', 'middle', 'end'])
})

test('a range whose ends read the same is one figure', () => {
  expect(rangeInWords('300', '300')).toBe('300')
  expect(rangeInWords('300', '310')).toBe('300–310')
  expect(rangeInWords('1 €', '2 €', ' – ')).toBe('1 € – 2 €')
})

test('a past lot tells how many suppliers there are and how far they go', () => {
  const row = (value: string) => ({ last: { value } })
  const room = (values: string[]) =>
    ({ lot: { rules: { ceiling: '200' } }, cockpit: { participants: values.map(row) } }) as unknown as Room
  expect(crowdOf(room(['150', '180', '190']))).toMatchObject({
    count: 3,
    lowest_percent: 75,
    highest_percent: 95,
  })
  expect(crowdOf(room(['150']))).toBeNull()
})

test('only lots that are over are offered for a replay, of auctions in the currency', () => {
  const lots = [
    { id: 'lot_1', title: 'Bolts', phase: 'awarded' },
    { id: 'lot_2', title: 'Nuts', phase: 'live' },
  ]
  expect(pastLotsOf([{ number: 7, lots } as Auction])).toEqual([{ id: 'lot_1', number: 7, title: 'Bolts' }])
  const row = (id: string, state: string, currency = 'eur', is_rehearsal = false) =>
    ({ id, state, currency, is_rehearsal }) as AuctionRow
  const rows = [
    ...[row('a', 'awarded'), row('b', 'live')],
    ...[row('c', 'evaluation', 'uah'), row('d', 'evaluation', 'eur', true)],
  ]
  expect(pastAuctions(rows, 'eur').map(({ id }) => id)).toEqual(['a'])
})
