import type { AuctionFormat, Lot, LotPhase } from '~/api/auctions.types'

export type EventControl = 'pause' | 'resume' | 'extend' | 'cancel'

const OVER: readonly LotPhase[] = ['awarded', 'not_awarded', 'cancelled']

/** What can be done to all lots at once: those that run are paused or extended, those that stand are resumed. */
export function eventControlsOf(lots: readonly Pick<Lot, 'phase'>[], format: AuctionFormat): EventControl[] {
  const isAny = (...phases: LotPhase[]) => lots.some(({ phase }) => phases.includes(phase))
  return [
    ...(isAny('live') ? (['pause'] as const) : []),
    ...(isAny('paused', 'suspended') ? (['resume'] as const) : []),
    ...(isAny('live') && endsByClock(format) ? (['extend'] as const) : []),
    ...(lots.some(({ phase }) => phase !== 'draft' && !OVER.includes(phase)) ? (['cancel'] as const) : []),
  ]
}

/** Formats of levels and rounds end by what happens in them. */
const endsByClock = (format: AuctionFormat) => format === 'english' || format === 'sealed'
