import type { Cockpit, RoomLot } from '~/api/auction-room.types'
import { hasOffered, outcomeOf } from './outcome'

/** Where one lot of an auction stands, for an overview of all of them. */
export type LotFigures = Pick<RoomLot, 'lot_id' | 'phase' | 'end_at'> &
  Pick<Cockpit, 'best'> & { bidders: number }

export const figuresOf = ({ lot_id, phase, end_at }: RoomLot, cockpit: Cockpit | null): LotFigures => ({
  ...{ lot_id, phase, end_at, best: cockpit ? outcomeOf(cockpit).value : null },
  bidders: cockpit?.participants.filter(hasOffered).length ?? 0,
})
