import { decimalOf } from '../exact-decimal'

test.each([
  ['12.5', 2, '12.50'],
  ['100/3', 2, '33.33'],
  ['200/3', 2, '66.67'],
  ['-200/3', 1, '-66.7'],
  ['0.005', 2, '0.01'],
  ['-0.001', 2, '0.00'],
  ['12345678901234567890.123', 2, '12345678901234567890.12'],
  ['7', 0, '7'],
])('%p to %p digits is %p', (text, digits, decimal) => {
  expect(decimalOf(text, digits)).toBe(decimal)
})
