import { hash } from 'node:crypto'
import type { Command, Decision, RecordedEvent } from '../domain'
import { canonicalJson } from './canonical-json'

/** The head of an empty record. */
export const FIRST_HEAD = '0'.repeat(64)

/** One row of a lot's record: the canonical text of the event and the hash of everything up to it. */
export type RecordRow = { seq: number; at: number; kind: string; body: string; head: string }

/** Hashed in one call: an object per hash would weigh on the collection of garbage. */
export const nextHead = (head: string, body: string): string => hash('sha256', head + body, 'hex')

export type Recorded = { event: RecordedEvent; row: RecordRow }

/** A decision in its place in the record, each event as `stored` has it written. The command stands on the first event that is its own. */
export function chained(
  decision: Decision,
  command: Command,
  seq: number,
  head: string,
  stored: (event: RecordedEvent) => RecordedEvent = (event) => event,
): Recorded[] {
  let last = head
  return decision.events.map((told, index) => {
    const event: RecordedEvent = {
      ...told,
      seq: seq + index + 1,
      ...(index === decision.own && { cause: command }),
    }
    const body = canonicalJson(stored(event))
    last = nextHead(last, body)
    return { event, row: { seq: event.seq, at: event.at, kind: event.kind, body, head: last } }
  })
}
