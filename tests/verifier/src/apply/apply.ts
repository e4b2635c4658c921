import type { EventData, EventKind, Millis } from '../contract'
import type { LotState } from '../lot/state'
import { bids } from './bids'
import { formats } from './formats'
import { life } from './life'
import { participants } from './participants'

/** What each of some kinds of event changes. */
export type Changes<K extends EventKind> = {
  [Kind in K]: (state: LotState, data: EventData[Kind], at: Millis) => void
}

const CHANGES: Changes<EventKind> = { ...participants, ...life, ...bids, ...formats }

/** Folds one event into the state; `state.seq` is already its own. */
export const apply = <K extends EventKind>(state: LotState, kind: K, data: EventData[K], at: Millis): void =>
  (CHANGES as Changes<K>)[kind](state, data, at)
