import type { RoomLot, RoomStep, SupplierRoom } from '~/api/auction-room.types'
import { fileName, lotParts } from '../../auction/file-name'
import { ownReceipts } from '../own-receipts'
import { verdictOf } from '../verdict'

const lot = (phase: string) => ({ phase }) as RoomLot
const me = (more: Partial<SupplierRoom> = {}) =>
  ({ last: null, won: null, has_sealed_bid: false, has_hidden_bid: false, ...more }) as SupplierRoom
const bid = { seq: 4, at: 40, price: '90', value: '90' }
const end = (kind: string, reason: string | null = null) => [{ kind, at: 50, reason } as RoomStep]

test('while the lot goes on there is nothing to say', () => {
  for (const phase of ['scheduled', 'live', 'paused', 'closing', 'final'])
    expect(verdictOf(lot(phase), me(), [])).toBeNull()
})

test.each([
  ['awarded', me({ last: bid, won: '100' }), end('lot_awarded'), 'won'],
  ['awarded', me({ last: bid, won: '100' }), end('lot_awarded', 'Sooner.'), 'won'],
  ['awarded', me({ last: bid }), end('lot_awarded'), 'lost'],
  ['awarded', me({ last: bid }), end('lot_awarded', 'Sooner.'), 'awarded'],
  ['closed', me({ last: bid }), end('lot_closed'), 'closed'],
  ['not_awarded', me(), end('lot_not_awarded', 'Too dear.'), 'not_awarded'],
  ['cancelled', me(), end('lot_cancelled', 'No need.'), 'cancelled'],
] as const)('a lot %s is told as it went for the reader', (phase, reader, steps, kind) => {
  expect(verdictOf(lot(phase), reader, steps)).toMatchObject({ kind, at: 50, reason: steps[0]!.reason })
})

test('an offer still sealed is an offer', () => {
  expect(verdictOf(lot('closed'), me({ has_sealed_bid: true }), [])).toMatchObject({ hasBid: true, at: null })
  expect(verdictOf(lot('closed'), me(), [])).toMatchObject({ hasBid: false })
})

test('of a protocol only the own receipts are taken, with the lot they are of', () => {
  const line = (participant_id: string, seq: number) =>
    JSON.stringify({ type: 'receipt', seq, at: 1, participant_id, value: '9', head: 'h', signature: 's' })
  const protocol = ['{"type":"protocol"}', line('p1', 4), line('p2', 5), line('p1', 6), ''].join('\n')
  const own = { lot_id: 'l', at: 1, participant_id: 'p1', value: '9', head: 'h', signature: 's' }
  expect(ownReceipts(protocol, 'l', 'p1')).toEqual([
    { ...own, seq: 4 },
    { ...own, seq: 6 },
  ])
  expect(ownReceipts(protocol, 'l', null)).toEqual([])
})

test('a file is called by what it is, the auction, the lot and the day', () => {
  const parts = lotParts({ number: 7, event_title: 'Болты', title: 'болты' })
  expect(fileName(['receipt', ...parts, 12], new Date('2026-11-22T10:00:00Z'))).toBe(
    'receipt-7-болты-12-2026-11-22',
  )
})
