import { clockText } from '../timeLeft'
import { savingOf, toNumber } from '../saving'

it.each([
  [0, '00:00'],
  [-5_000, '00:00'],
  [1, '00:01'],
  [61_000, '01:01'],
  [3_599_001, '1:00:00'],
  [90_061_000, '25:01:01'],
])('%s ms are left as %s', (ms, text) => expect(clockText(ms)).toBe(text))

it('tells how far the best lies below the ceiling', () => {
  expect(savingOf('200', '150')).toBe(0.25)
  expect(savingOf('300', '100/3')).toBeCloseTo(0.8889, 4)
  expect(savingOf('0', '1')).toBeNull()
  expect(savingOf(null, '1')).toBeNull()
  expect(savingOf('200', null)).toBeNull()
  expect(toNumber('100/3')).toBeCloseTo(33.33, 2)
})
