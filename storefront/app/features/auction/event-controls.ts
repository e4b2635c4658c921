import type { Lot } from '~/api/auctions.types'

export type EventControl = 'pause' | 'resume'

/** What can be done to all lots at once: those that run are paused, those that stand are resumed. */
export function eventControlsOf(lots: readonly Pick<Lot, 'phase'>[]): EventControl[] {
  const isAny = (...phases: Lot['phase'][]) => lots.some(({ phase }) => phases.includes(phase))
  return [
    ...(isAny('live') ? (['pause'] as const) : []),
    ...(isAny('paused', 'suspended') ? (['resume'] as const) : []),
  ]
}
