import type { EventData, RecordedEvent, Refusal } from '../domain'
import type { Recorded } from './chain'

/**
 * What the sender of a command is told, and told again for the same key: only what stands in the record, so that it
 * is the same after a restart. `value` and `price` are those of the bid that was accepted.
 */
export type Answer =
  | { accepted: true; seq: number; at: number; head: string; value: string | null; price: string | null }
  | ({ accepted: false; seq: number | null; at: number } & Refusal)

/** The answers a stretch of the record gave, by the key of the command. A replaced bid is answered by its successor. */
export function* answersIn(recorded: readonly Recorded[]): Generator<[key: string, Answer]> {
  for (const [index, { event, row }] of recorded.entries()) {
    const key = event.cause?.key
    if (!key) continue
    const isReplaced = event.kind === 'bid_cancelled' && event.cause?.kind === 'bid'
    const told = isReplaced ? recorded[index + 1] : { event, row }
    yield [key, answerOf(told.event, told.row.head)]
  }
}

function answerOf(event: RecordedEvent, head: string): Answer {
  const { seq, at } = event
  if (event.kind === 'bid_refused') {
    const { code, required, token } = event.data
    return { accepted: false, seq, at, refused: code, required, ...(token && { token }) }
  }
  const { value = null, price = null } = event.data as Partial<EventData['bid_accepted']>
  return { accepted: true, seq, at, head, value, price }
}
