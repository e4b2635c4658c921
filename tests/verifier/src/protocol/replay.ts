import type { LotEvent } from '../contract'
import { Oracle } from '../oracle'
import { firstDifference } from './first-difference'
import type { EventLine, Problem } from './line'
import { excerpt } from './parse-line'
import { RecentKeys } from './recent-keys'

/** What a record should have said at an event. */
export type Mismatch = Problem & { what: string }

const shown = (event: LotEvent | undefined) => (event ? `${event.kind} at ${event.at}` : 'no event')

/**
 * Re-derives the record event by event. A difference in an event's content is told and replay goes on; when
 * another event stands in the place of the right one, replay stops, for nothing after it can be judged.
 */
export class Replay {
  readonly oracle = new Oracle()
  private expected: LotEvent[] = []
  private next = 0
  private readonly keys = new RecentKeys()
  private stopped = false

  /** Compares the next event of the record with what the rules say. */
  follow(line: EventLine): Mismatch | null {
    if (this.stopped) return null
    try {
      return this.repeatedKey(line) ?? this.judge(line)
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      return this.stop({ what: 'cause', expected: 'a command the rules can decide', found: excerpt(found) })
    }
  }

  /** Whether the record can no longer be judged. */
  get isStopped(): boolean {
    return this.stopped
  }

  /** What the rules say must still follow the last event, if anything. */
  finish(): Mismatch | null {
    const missing = this.expected[this.next]
    if (this.stopped || !missing) return null
    return { what: 'decision', expected: shown(missing), found: 'the end of the record' }
  }

  /** Gives up: what follows a hole in the record cannot be judged. */
  abandon(): void {
    this.stopped = true
  }

  private judge(line: EventLine): Mismatch | null {
    if (this.next === this.expected.length) this.derive(line)
    else if (line.cause)
      return this.stop({
        what: 'cause',
        expected: `${shown(this.expected[this.next])}, without a cause of its own`,
        found: `${line.kind} at ${line.at} caused by ${excerpt(line.cause.kind)}`,
      })
    const expected = this.expected[this.next]
    if (!expected || expected.kind !== line.kind)
      return this.stop({
        what: 'decision',
        expected: shown(expected),
        found: `${excerpt(line.kind)} at ${line.at}`,
      })
    this.next += 1
    const difference =
      firstDifference(expected.at, line.at, 'at') ?? firstDifference(expected.data, line.data, 'data')
    return difference && { what: difference.path, expected: difference.expected, found: difference.found }
  }

  private derive({ cause, at }: EventLine): void {
    this.next = 0
    this.expected = cause ? this.oracle.decide(cause, at).events : this.oracle.advance(at)
  }

  private repeatedKey({ cause }: EventLine): Mismatch | null {
    if (!cause || !this.keys.isRepeated(cause)) return null
    return this.stop({ what: 'cause.key', expected: 'a key used once', found: excerpt(cause.key) })
  }

  private stop(mismatch: Mismatch): Mismatch {
    this.stopped = true
    return mismatch
  }
}
