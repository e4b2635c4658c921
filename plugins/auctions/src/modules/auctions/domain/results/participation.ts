import type { RecordedEvent } from '../events'
import type { Millis } from '../rules'

/** What one participant did in a lot. Values are those of V, as text. */
export type Deeds = {
  bid_count: number
  refused_count: number
  voided_count: number
  mistake_count: number
  /** Bids voided after the close, and envelopes found void. */
  is_disqualified: boolean
  first_bid_at: Millis | null
  last_bid_at: Millis | null
  first_value: string | null
}

/** Of one who was there and did nothing. */
export const nothingDone = (): Deeds => ({
  ...{ bid_count: 0, refused_count: 0, voided_count: 0, mistake_count: 0, is_disqualified: false },
  ...{ first_bid_at: null, last_bid_at: null, first_value: null },
})

/** What each participant of a lot did, by his id, from the record alone. */
export function deedsIn(events: readonly RecordedEvent[]): Map<string, Deeds> {
  const deeds = new Map<string, Deeds>()
  const sealedAt = new Map<string, Millis>()
  let isClosed = false
  const of = (id: string): Deeds => {
    const known = deeds.get(id) ?? nothingDone()
    deeds.set(id, known)
    return known
  }

  for (const { kind, at, data } of events) {
    if (kind === 'lot_closed') isClosed = true
    else if (kind === 'bid_refused') of(data.participant_id).refused_count++
    else if (kind === 'mistake_claimed') of(data.participant_id).mistake_count++
    else if (kind === 'sealed_bid_received') sealedAt.set(data.participant_id, at)
    else if (kind === 'envelopes_opened')
      for (const { participant_id } of data.void) of(participant_id).is_disqualified = true
    else if (kind === 'bid_voided') {
      const done = of(data.participant_id)
      done.voided_count++
      done.is_disqualified ||= isClosed
    } else if (kind === 'bid_accepted') {
      const done = of(data.participant_id)
      const given = data.by === 'envelope' ? (sealedAt.get(data.participant_id) ?? at) : at
      done.bid_count++
      done.first_bid_at ??= given
      done.last_bid_at = given
      done.first_value ??= data.value
    }
  }
  return deeds
}
