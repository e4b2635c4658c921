import type { RoomLot } from '~/api/auction-room.types'
import { clockBondOf, deadlineOf } from '../deadline'

const lot = (more: object = {}) =>
  ({
    ...{ phase: 'live', rules: { starts_at: 10 }, starts_at: 20, end_at: 90, clock: null },
    ...{ final_ends_at: null, resumes_at: null },
    ...more,
  }) as RoomLot
const linked = { linked_lots: ['lot_2'] }

test('a lot begins when it really does, not when it was planned to', () => {
  expect(deadlineOf(lot({ phase: 'scheduled' }))).toEqual({ key: 'begins_in', at: 20 })
  expect(deadlineOf(lot({ phase: 'scheduled', starts_at: null }))).toBeNull()
})

test.each([
  [
    'a lot that follows another says so until its start is set',
    { phase: 'scheduled', starts_at: null },
    'follows',
  ],
  ['a lot by itself is bound to nothing', {}, null],
  ['a linked lot closes together with the others', { rules: linked }, 'closes_together'],
  ['a linked lot whose time is up waits for them', { phase: 'closing', rules: linked }, 'waits_for_others'],
  ['a closed lot waits for nobody', { phase: 'closed', rules: linked }, null],
] as const)('%s', (_, more, bond) => {
  expect(clockBondOf(lot(more))).toBe(bond)
})
