import {
  buyerStep,
  buyerView,
  isOver,
  lotView,
  supplierStep,
  supplierView,
  type BuyerView,
  type LotState,
  type LotView,
  type RecordedEvent,
  type Step,
  type SupplierView,
} from '../modules/auctions/domain'
import type { LotStanding } from './lot-of'

/** What one side sees of a lot at an instant. `now` is the reference clock, ms. */
export type Room = {
  now: number
  lot: LotView
  side: 'buyer' | 'supplier'
  me: SupplierView | null
  cockpit: (BuyerView & { names: Record<string, string> }) | null
}

export type Names = { id: string; alias: string; name: string }[]

/** The room of a lot for a viewer. Pure: the same lot, viewer and instant give the same bytes. */
export function roomOf(state: LotState, viewer: LotStanding, names: Names, now: number): Room {
  const lot = lotView(state)
  if (viewer.side === 'supplier') {
    const me = viewer.participant_id ? supplierView(state, viewer.participant_id, now) : null
    return { now, lot, side: 'supplier', me, cockpit: null }
  }
  const areNamed = areSuppliersNamed(state, viewer)
  const shown = Object.fromEntries(names.map(({ id, alias, name }) => [id, areNamed ? name : alias]))
  return { now, lot, side: 'buyer', me: null, cockpit: { ...buyerView(state), names: shown } }
}

/** Names are shown once no lot of the event is open, or where the rules say so. RULES.md §12. */
const areSuppliersNamed = ({ phase }: LotState, { shows_names, others_open }: LotStanding): boolean =>
  shows_names || (!others_open && (phase === 'closed' || isOver(phase)))

/** What the time of an answer to the invitation would give away. */
const telling = new Set<RecordedEvent['kind']>(['terms_accepted', 'deposit_placed'])

/** The lines of a lot's history a viewer may see. */
export const stepsFor = (state: LotState, viewer: LotStanding, events: readonly RecordedEvent[]): Step[] =>
  events.flatMap((event) => {
    if (viewer.side === 'buyer')
      return telling.has(event.kind) && !areSuppliersNamed(state, viewer) ? [] : [buyerStep(event)]
    return (viewer.participant_id && supplierStep(state, viewer.participant_id, event)) || []
  })
