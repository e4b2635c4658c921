import type { RoomStep } from '~/api/auction-room.types'
import { decimalOf } from '../../../ui/format/exact-decimal'
import { bidLines } from '../bid-lines'
import { controlsOf } from '../controls'
import { savingOf } from '../saving'
import type { RoomLot } from '~/api/auction-room.types'

const step = (seq: number, more: Partial<RoomStep>): RoomStep => ({
  seq,
  at: seq * 10,
  kind: 'bid_accepted',
  is_own: false,
  price: null,
  value: null,
  participant_id: 'p1',
  bid_seq: null,
  code: null,
  by: null,
  end_at: null,
  reason: null,
  ...more,
})

test('a voided bid leaves the line of its participant', () => {
  const steps = [
    step(1, { value: '100' }),
    step(2, { value: '10' }),
    step(3, { kind: 'bid_voided', bid_seq: 2 }),
    step(4, { value: '200/3', participant_id: 'p2' }),
    step(5, { kind: 'bid_refused', participant_id: 'p2' }),
  ]
  expect(bidLines(steps, { p1: 'A', p2: 'B' })).toEqual([
    { label: 'A', points: [{ at: 10, value: 100 }] },
    { label: 'B', points: [{ at: 40, value: 200 / 3 }] },
  ])
})

test('what is saved is told in money and percent of the ceiling', () => {
  const saving = savingOf('200', '190')!
  expect([decimalOf(saving.amount, 2), decimalOf(saving.percent, 1)]).toEqual(['10.00', '5.0'])
  expect(savingOf(null, '190')).toBeNull()
})

test.each([
  ['live', 5, ['pause', 'extend', 'cancel']],
  ['paused', null, ['resume', 'cancel']],
  ['closed', null, ['award_nothing', 'cancel']],
  ['awarded', null, []],
] as const)('in phase %s the buyer may do what the rules let him', (phase, end_at, expected) => {
  expect(controlsOf({ phase, end_at } as RoomLot)).toEqual(expected)
})
