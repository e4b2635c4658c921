import { bestSample, sampleOf } from '../clock-sample'
import { mergeSteps } from '../merge-steps'
import { remainingParts } from '../remaining'
import { sendBid } from '../send-bid'
import { typedPrice } from '../typed-price'
import type { RoomStep } from '~/api/auction-room.types'

test('a clock a second behind with equal ways is told exactly', () => {
  expect(sampleOf({ asked: 0, received: 1_040, sent: 1_050, answered: 90 })).toEqual({
    offset: 1_000,
    roundTrip: 80,
  })
})

test('the sample with the shortest way counts', () => {
  const short = { offset: 5, roundTrip: 10 }
  expect(bestSample([{ offset: 90, roundTrip: 200 }, short, { offset: 40, roundTrip: 60 }])).toBe(short)
})

test.each([
  [0, 0, '0:00'],
  [-50, 0, '0:00'],
  [1, 0, '0:01'],
  [61_000, 0, '1:01'],
  [3_600_000, 0, '1:00:00'],
  [90_061_000, 1, '1:01:01'],
])('%p ms are %p days and %p', (ms, days, clock) => {
  expect(remainingParts(ms)).toEqual({ days, clock })
})

test('lines that come twice are shown once, in order', () => {
  const line = (seq: number) => ({ seq }) as RoomStep
  expect(mergeSteps([line(1), line(2)], [line(3), line(2)]).map(({ seq }) => seq)).toEqual([1, 2, 3])
})

test.each([
  ['1 250,5', '1250.5'],
  ['1\u00a0250.50', '1250.50'],
  ['', null],
  ['-3', null],
  ['1e3', null],
  ['1,2,3', null],
])('%p is read as %p', (text, price) => {
  expect(typedPrice(text)).toBe(price)
})

describe('a bid whose answer is lost', () => {
  const bid = { price: '5', currency: 'eur', key: 'key-of-this-bid' }
  const pause = async () => undefined
  const answered = (answer: object, status = 200) => new Response(JSON.stringify(answer), { status })

  test('is sent again under the same key until it is answered', async () => {
    const sent: string[] = []
    const answers = [
      () => Promise.reject(new TypeError('network')),
      async () => answered({}, 503),
      async () => answered({ answer: { accepted: true, seq: 7, at: 1, price: '5' } }),
    ]
    const fetch = (_: string, { body }: RequestInit) => {
      sent.push(String(body))
      return answers[sent.length - 1]!()
    }
    expect(await sendBid('lot', bid, { fetch, pause })).toMatchObject({
      kind: 'answer',
      answer: { accepted: true },
    })
    expect(new Set(sent)).toEqual(new Set([JSON.stringify(bid)]))
  })

  test('is told as unknown when no answer comes at all', async () => {
    const fetch = () => Promise.reject(new TypeError('network'))
    expect(await sendBid('lot', bid, { fetch, pause })).toEqual({ kind: 'unknown' })
  })

  test('is not sent again when it was turned away', async () => {
    const fetch = async () => answered({ refusal: { message: 'Sign in.' } }, 403)
    expect(await sendBid('lot', bid, { fetch, pause })).toEqual({ kind: 'refusal', message: 'Sign in.' })
  })
})
