import type { EventKind, LotEvent } from '../events'
import type { LotState } from '../state'

/** What events of some kinds make of a lot; the seq of the state given is already the event's. */
export type Reducers<K extends EventKind> = {
  [kind in K]: (state: LotState, event: Extract<LotEvent, { kind: kind }>) => LotState
}
