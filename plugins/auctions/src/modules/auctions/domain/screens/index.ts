import './cover-bids'
import './even-gaps'
import './identical-prices'
import './rotation'
import './same-address'
import type { ClosedLot } from './closed-lot'
import { screens, type Flag } from './flag'

/** What all screens notice in closed lots, the least likely first.. */
export function flagsIn(lots: readonly ClosedLot[]): Flag[] {
  const inOrder = [...lots].sort((a, b) => a.closed_at - b.closed_at || (a.lot_id < b.lot_id ? -1 : 1))
  return screens
    .kinds()
    .flatMap((screen) =>
      screens
        .of(screen)(inOrder)
        .map((finding): Flag => ({ ...finding, screen })),
    )
    .sort((a, b) => (a.p ?? 0) - (b.p ?? 0))
}

export type { ClosedLot, FinalOffer } from './closed-lot'
export type { Finding, Flag, Screen, ScreenKind } from './flag'
