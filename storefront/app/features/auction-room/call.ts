import type { RoomLot, SupplierRoom } from '~/api/auction-room.types'
import { isOver } from './deadline'

/** What a participant is asked for now: a price to bid, a level to accept, or why there is nothing to do. */
export type Call = { kind: 'bid' | 'level' | 'turn'; price: string } | { kind: Idle }
type Idle =
  | 'terms'
  | 'blocked'
  | 'early'
  | 'over'
  | 'closing'
  | 'standstill'
  | 'sealed'
  | 'out'
  | 'wait_turn'
  | 'leading'
  | 'confirmed'
  | 'own_price'

const IDLE_PHASES: Partial<Record<RoomLot['phase'], Idle>> = {
  scheduled: 'early',
  paused: 'standstill',
  suspended: 'standstill',
  closing: 'closing',
}

export function callOf(lot: RoomLot, me: SupplierRoom): Call {
  if (isOver(lot)) return { kind: 'over' }
  if (me.is_blocked) return { kind: 'blocked' }
  if (!me.has_accepted_terms) return { kind: 'terms' }
  const idle = IDLE_PHASES[lot.phase]
  if (idle) return { kind: idle }
  if (lot.rules.format === 'sealed' && lot.phase !== 'final') return { kind: 'sealed' }
  if (me.is_out) return { kind: 'out' }
  if (me.is_my_turn === false) return { kind: 'wait_turn' }
  if (hasConfirmed(lot, me)) return { kind: 'confirmed' }
  if (me.required === null) return { kind: me.leads ? 'leading' : 'own_price' }
  if (lot.clock?.kind === 'level') return { kind: 'level', price: me.required }
  return { kind: me.is_my_turn ? 'turn' : 'bid', price: me.required }
}

/** Whether the current level is his already: he waits for the next one. */
const hasConfirmed = ({ clock }: RoomLot, { last }: SupplierRoom): boolean =>
  clock?.kind === 'level' && last !== null && last.value === clock.value

/** Whether a price of one's own may be typed: where no level names it and it is not somebody else's turn. */
export const mayTypePrice = (lot: RoomLot, me: SupplierRoom): boolean => {
  const { kind } = callOf(lot, me)
  return kind === 'bid' || kind === 'turn' || kind === 'own_price'
}

/** Sealed offers are sent while the lot is live, by whoever may bid. */
export const maySeal = ({ phase, rules }: RoomLot, me: SupplierRoom): boolean =>
  phase === 'live' && rules.sealing !== undefined && me.has_accepted_terms && !me.is_blocked

/** Proxies answer for a participant where the leader must be beaten. */
export const mayProxy = ({ phase, rules }: RoomLot, me: SupplierRoom): boolean =>
  phase === 'live' &&
  rules.format === 'english' &&
  rules.beat === 'best' &&
  me.has_accepted_terms &&
  !me.is_blocked
