import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { callOf, mayTypePrice } from '../call'

const rules = { format: 'english', beat: 'best' }
const lot = (more: object = {}) => ({ phase: 'live', rules, clock: null, ...more }) as RoomLot
const me = (more: object = {}) =>
  ({
    is_blocked: false,
    has_accepted_terms: true,
    is_out: false,
    is_my_turn: null,
    required: '9.50',
    leads: false,
    last: null,
    ...more,
  }) as SupplierRoom
const level = { kind: 'level', level: 2, value: '90', ends_at: 0 }

test.each([
  ['a price is asked for', lot(), me(), 'bid'],
  ['the leader has nothing to do', lot(), me({ required: null, leads: true }), 'leading'],
  ['a hidden price is not told', lot(), me({ required: null }), 'own_price'],
  ['terms come first', lot(), me({ has_accepted_terms: false }), 'terms'],
  ['a blocked supplier is told so', lot(), me({ is_blocked: true }), 'blocked'],
  ['before the start', lot({ phase: 'scheduled' }), me(), 'early'],
  ['after the end', lot({ phase: 'closed' }), me(), 'over'],
  ['in a pause', lot({ phase: 'paused' }), me(), 'standstill'],
  ['a level is accepted as it is', lot({ clock: level }), me(), 'level'],
  ['a level is confirmed once', lot({ clock: level }), me({ last: { value: '90' } }), 'confirmed'],
  ['another has the turn', lot(), me({ is_my_turn: false }), 'wait_turn'],
  ['the own turn', lot(), me({ is_my_turn: true }), 'turn'],
] as const)('%s', (_, room, supplier, kind) => {
  expect(callOf(room, supplier).kind).toBe(kind)
})

test('a price of one’s own is typed only where no level names it', () => {
  expect(mayTypePrice(lot(), me())).toBe(true)
  expect(mayTypePrice(lot({ clock: level }), me())).toBe(false)
})
