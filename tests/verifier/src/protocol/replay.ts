import type { LotEvent } from '../contract'
import { Oracle } from '../oracle'
import { firstDifference } from './first-difference'
import { isWithheld } from './limits'
import type { EventLine, Problem } from './line'
import { excerpt } from './parse-line'
import { RecentKeys } from './recent-keys'

/** What a record should have said at an event. */
export type Mismatch = Problem & { what: string; line: number; seq: number }
/** An event with the line it stands in. */
export type Placed = EventLine & { line: number }

type Wrong = Problem & { what: string }

const shown = (event: LotEvent | undefined) => (event ? `${event.kind} at ${event.at}` : 'no event')

const isAnswer = ({ kind, data, cause }: EventLine): boolean =>
  !cause &&
  ((kind === 'bid_accepted' && data.by === 'proxy') || (kind === 'proxy_ended' && data.reason === 'beaten'))

/**
 * Re-derives the record event by event. A difference in an event's content is told and replay goes on; when
 * another event stands in the place of the right one, replay stops, for nothing after it can be judged. Where limits
 * of proxies are withheld their answers are gathered first and judged together.
 */
export class Replay {
  readonly oracle = new Oracle()
  private expected: LotEvent[] = []
  private next = 0
  private readonly keys = new RecentKeys()
  private stopped = false
  private gathered: Placed[] = []
  private found: Mismatch[] = []
  private last = { line: 0, seq: 0 }
  /** How many limits the record keeps to itself. */
  withheld = 0

  /** Compares the next event of the record with what the rules say. */
  follow(event: Placed): Mismatch[] {
    this.last = event
    if (event.kind === 'proxy_set' && isWithheld(event)) this.withheld += 1
    if (this.gathered.length > 0 && isAnswer(event)) this.gathered.push(event)
    else {
      this.settle()
      if (!this.stopped) this.attempt(event, () => this.begin(event))
    }
    return this.taken()
  }

  /** Whether the record can no longer be judged. */
  get isStopped(): boolean {
    return this.stopped
  }

  /** Whether answers are still gathered, so that the state is not yet that of the last event. */
  get isGathering(): boolean {
    return this.gathered.length > 0
  }

  /** Judges what was gathered; what the rules say must still follow the last event, if anything. */
  finish(): Mismatch[] {
    this.settle()
    const missing = this.expected[this.next]
    if (!this.stopped && missing)
      this.tell(this.last, { what: 'decision', expected: shown(missing), found: 'the end of the record' })
    return this.taken()
  }

  /** Gives up: what follows a hole in the record cannot be judged. */
  abandon(): void {
    this.stopped = true
    this.gathered = []
  }

  private begin(event: Placed): void {
    const { cause } = event
    if (cause && this.keys.isRepeated(cause))
      return this.stop(event, { what: 'cause.key', expected: 'a key used once', found: excerpt(cause.key) })
    const isDue = this.next === this.expected.length
    if (isDue && cause && this.oracle.isWithheld(cause)) this.gathered = [event]
    else this.judge(event)
  }

  /** Judges a decision that withheld limits take part in, once all of its answers are known. */
  private settle(): void {
    const [first, ...answers] = this.gathered
    if (!first) return
    const gathered = this.gathered
    this.gathered = []
    this.attempt(first, () => {
      const told = first as unknown as LotEvent
      const { events, fault } = this.oracle.decideWithheld(
        first.cause!,
        first.at,
        told,
        answers as unknown as LotEvent[],
      )
      if (fault) return this.stop(gathered.at(-1)!, { what: 'proxies', expected: fault, found: shown(told) })
      this.expected = events
      this.next = 0
      for (const event of gathered) if (!this.stopped) this.compare(event)
    })
  }

  private judge(event: Placed): void {
    if (this.next === this.expected.length) this.derive(event)
    else if (event.cause)
      return this.stop(event, {
        what: 'cause',
        expected: `${shown(this.expected[this.next])}, without a cause of its own`,
        found: `${event.kind} at ${event.at} caused by ${excerpt(event.cause.kind)}`,
      })
    this.compare(event)
  }

  private compare(event: Placed): void {
    const expected = this.expected[this.next]
    if (!expected || expected.kind !== event.kind)
      return this.stop(event, {
        what: 'decision',
        expected: shown(expected),
        found: `${excerpt(event.kind)} at ${event.at}`,
      })
    this.next += 1
    const difference =
      firstDifference(expected.at, event.at, 'at') ?? firstDifference(expected.data, event.data, 'data')
    if (difference)
      this.tell(event, { what: difference.path, expected: difference.expected, found: difference.found })
  }

  private derive({ cause, at }: EventLine): void {
    this.next = 0
    this.expected = cause ? this.oracle.decide(cause, at).events : this.oracle.advance(at)
  }

  private attempt(event: Placed, work: () => void): void {
    try {
      work()
    } catch (error) {
      const found = error instanceof Error ? error.message : String(error)
      this.stop(event, { what: 'cause', expected: 'a command the rules can decide', found: excerpt(found) })
    }
  }

  private stop(event: { line: number; seq: number }, wrong: Wrong): void {
    this.abandon()
    this.tell(event, wrong)
  }

  private tell({ line, seq }: { line: number; seq: number }, wrong: Wrong): void {
    this.found.push({ line, seq, ...wrong })
  }

  private taken(): Mismatch[] {
    if (this.found.length === 0) return NONE
    const found = this.found
    this.found = []
    return found
  }
}

const NONE: Mismatch[] = []
