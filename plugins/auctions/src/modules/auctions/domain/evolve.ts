import type { EventKind, LotEvent } from './events'
import { participantReducers } from './evolve/participants'
import { bidReducers } from './evolve/bids'
import { timeReducers } from './evolve/time'
import { lifeReducers } from './evolve/life'
import type { Reducers } from './evolve/reducer'
import type { LotState } from './state'

const reducers = {
  ...lifeReducers,
  ...participantReducers,
  ...bidReducers,
  ...timeReducers,
} satisfies Reducers<EventKind>

/** The lot after its next event. Pure: the state given is left as it is. */
export function evolve(state: LotState, event: LotEvent): LotState {
  const reduce = reducers[event.kind] as (state: LotState, event: LotEvent) => LotState
  return reduce({ ...state, seq: state.seq + 1 }, event)
}
