import { failureOf } from '../failure'

test.each([
  ['answered 503', { key: 'answered', status: '503' }],
  ['connect ECONNREFUSED 127.0.0.1:4000', { key: 'refused' }],
  ['getaddrinfo ENOTFOUND hooks.example', { key: 'unknown_name' }],
  ['The operation was aborted due to timeout', { key: 'silent' }],
  ['not an open address', { key: 'closed_address' }],
  ['the name leads to an address that is not open', { key: 'closed_address' }],
  ["Hostname/IP does not match certificate's altnames", { key: 'certificate' }],
  ['the secret of the endpoint cannot be read; register it anew', { key: 'secret' }],
  ['Parse Error: Expected HTTP/', { key: 'other', error: 'Parse Error: Expected HTTP/' }],
])('%s is told as what can be done about it', (error, failure) => {
  expect(failureOf(error)).toEqual(failure)
})
