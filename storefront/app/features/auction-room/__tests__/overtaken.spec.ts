import { isOvertaken } from '../overtaken'

const last = { seq: 3, at: 0, price: '5', value: '5' }
const standing = { rank: null, light: null, leads: null, last } as const

test.each([
  ['the lead is lost', { rank: 1, leads: true }, { rank: 2, leads: false }, true],
  ['the rank falls', { rank: 2, leads: false }, { rank: 3, leads: false }, true],
  ['the rank rises', { rank: 3, leads: false }, { rank: 2, leads: false }, false],
  ['the light turns', { light: 'green' as const }, { light: 'amber' as const }, true],
  ['nothing may be known', {}, {}, false],
  ['the own bid was voided', { rank: 1, leads: true }, { last: null }, false],
])('%s', (_, before, after, expected) => {
  expect(isOvertaken({ ...standing, ...before }, { ...standing, ...after })).toBe(expected)
})
