import { nextAddress } from '../next-address'

test.each([
  ['/orders?q=1', '/orders?q=1'],
  [null, '/'],
  ['https://elsewhere.example', '/'],
  ['//elsewhere.example', '/'],
  ['/\\elsewhere.example', '/'],
])('%p leads to %p', (wanted, address) => {
  expect(nextAddress(wanted)).toBe(address)
})
