import { evolve } from './evolve'
import type { EventData, EventKind, LotEvent } from './events'
import type { Millis } from './rules'
import type { LotState } from './state'

/** What a decision brings about, event by event; each next one is decided on what the earlier ones made of the lot. */
export type Unfolding = {
  readonly state: LotState
  readonly events: readonly LotEvent[]
  tell<K extends EventKind>(kind: K, at: Millis, data: EventData[K]): void
}

export function unfolding(start: LotState): Unfolding {
  let state = start
  const events: LotEvent[] = []

  return {
    get state() {
      return state
    },
    events,
    tell(kind, at, data) {
      const event = { kind, at, data } as LotEvent
      events.push(event)
      state = evolve(state, event)
    },
  }
}
