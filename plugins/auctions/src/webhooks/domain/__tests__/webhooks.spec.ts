import fc from 'fast-check'
import { endpointFault, isOpenAddress } from '../../addresses'
import { MOST_ATTEMPTS, waitAfter } from '../retry'
import { signedHeaders } from '../signature'

describe('an endpoint', () => {
  it.each([
    'https://example.com/hooks',
    'https://hooks.example.com:8443/a?b=c',
    'https://93.184.216.34/x',
    'https://[2606:2800:220:1::1]/',
  ])('%s may be told', (url) => expect(endpointFault(url, false)).toBeNull())

  it.each([
    ...['http://example.com/', 'ftp://example.com/', 'https://user:word@example.com/', 'example.com', ''],
    ...[
      'https://127.0.0.1/',
      'https://localhost/',
      'https://10.1.2.3/',
      'https://192.168.0.1/',
      'https://[::1]/',
    ],
    ...[
      'https://169.254.169.254/latest/meta-data',
      'https://0x7f000001/',
      'https://2130706433/',
      'https://0/',
    ],
    ...[
      'https://[::ffff:10.0.0.1]/',
      'https://[fd00::1]/',
      'https://[fe80::1]/',
      'https://[64:ff9b::a00:1]/',
    ],
    ...['https://100.64.0.1/', 'https://172.31.255.255/', 'https://224.0.0.1/', 'https://255.255.255.255/'],
  ])('%s may not', (url) => expect(endpointFault(url, false)).toBe('auction_webhook_url'))

  it('on this machine is told while developing only', () => {
    expect(endpointFault('http://127.0.0.1:4000/', true)).toBeNull()
    expect(endpointFault('http://127.0.0.1:4000/', false)).toBe('auction_webhook_url')
    expect(endpointFault('http://10.0.0.1/', true)).toBe('auction_webhook_url')
  })

  it('is never an address of a private network', () => {
    const byte = fc.integer({ min: 0, max: 255 })
    fc.assert(
      fc.property(
        fc.constantFrom('10', '127', '192.168', '169.254', '172.16', '172.31'),
        byte,
        byte,
        byte,
        (net, a, b, c) => {
          const address = [...net.split('.'), a, b, c].slice(0, 4).join('.')
          expect(isOpenAddress(address)).toBe(false)
          expect(isOpenAddress(`::ffff:${address}`)).toBe(false)
        },
      ),
    )
  })
})

it('a delivery is signed as the Standard Webhooks say', () => {
  // The example of their specification.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
  const headers = signedHeaders(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

it('attempts come at growing distances, and last for more than a day', () => {
  const waits = Array.from({ length: MOST_ATTEMPTS - 1 }, (_, index) => waitAfter(index + 1))
  expect(waits).toEqual([...waits].sort((a, b) => a - b))
  expect(waits[0]).toBe(2_000)
  expect(waits.reduce((sum, wait) => sum + wait)).toBeGreaterThan(6 * 3_600_000)
})
