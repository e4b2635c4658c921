import type { RoomStep } from '~/api/auction-room.types'
import { missedOf } from '../missed'

const step = (seq: number, kind: string, is_own = false) => ({ seq, kind, is_own }) as RoomStep

test('what others did after the break is counted, the own is not', () => {
  const steps = [
    step(1, 'bid_accepted'),
    step(2, 'bid_accepted'),
    step(3, 'lot_extended'),
    step(4, 'bid_accepted', true),
    step(5, 'lot_paused'),
  ]
  expect(missedOf(steps, 1)).toEqual({ bids: 1, extensions: 1, others: 1 })
  expect(missedOf(steps, 5)).toBeNull()
})
