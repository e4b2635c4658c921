import type { RoomLot } from '~/api/auction-room.types'

export type Control = 'pause' | 'resume' | 'extend' | 'award_nothing' | 'cancel'

/** What a buyer may do to a lot as a whole now. */
export function controlsOf({ phase, end_at }: RoomLot): Control[] {
  if (phase === 'awarded' || phase === 'not_awarded' || phase === 'cancelled') return []
  return [
    ...(phase === 'live' ? (['pause'] as const) : []),
    ...(phase === 'paused' || phase === 'suspended' ? (['resume'] as const) : []),
    ...(phase === 'live' && end_at !== null ? (['extend'] as const) : []),
    ...(phase === 'closed' ? (['award_nothing'] as const) : []),
    'cancel' as const,
  ]
}
