import type { EventData, EventKind, LotEvent, Millis } from '../contract'
import { apply } from '../apply/apply'
import { unscheduledLot, type LotState } from './state'

/** The record of a lot as it grows: each event changes the state at once. */
export class Journal {
  readonly state: LotState = unscheduledLot()
  /** What the record says proxies answered whose limits are withheld; null where every limit is known. */
  answers: LotEvent[] | null = null
  /** Why those answers can be nobody's, if they cannot. */
  fault: string | null = null
  private fresh: LotEvent[] = []

  /** Writes an event down; `at` in milliseconds. */
  emit<K extends EventKind>(kind: K, at: Millis, data: EventData[K]): void {
    this.state.seq += 1
    apply(this.state, kind, data, at)
    this.fresh.push({ kind, at, data } as LotEvent)
  }

  /** How many events were written since the last `take`. */
  get count(): number {
    return this.fresh.length
  }

  /** The events written since the last call. */
  take(): LotEvent[] {
    const events = this.fresh
    this.fresh = []
    return events
  }
}
