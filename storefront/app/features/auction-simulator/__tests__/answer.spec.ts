import type { Summary } from '~/api/auction-sourcing.types'
import type { Room } from '~/api/auction-room.types'
import { answerOf, rangesOf } from '../answer'
import { crowdOf } from '../crowd'

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
