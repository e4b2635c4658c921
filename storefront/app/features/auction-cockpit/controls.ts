import type { RoomLot } from '~/api/auction-room.types'

export type Control = 'pause' | 'resume' | 'extend' | 'award_nothing' | 'cancel'

/** What a buyer may do to a lot as a whole now. A lot bound by packages is decided with the others only. */
export function controlsOf({ phase, end_at }: RoomLot, isBound = false): Control[] {
  if (phase === 'awarded' || phase === 'not_awarded' || phase === 'cancelled') return []
  return [
    ...(phase === 'live' ? (['pause'] as const) : []),
    ...(phase === 'paused' || phase === 'suspended' ? (['resume'] as const) : []),
    ...(phase === 'live' && end_at !== null ? (['extend'] as const) : []),
    ...(phase === 'closed' && !isBound ? (['award_nothing'] as const) : []),
    'cancel' as const,
  ]
}
