import { decide, evolve, nextDue, nothing, type LotState, type RecordedEvent, type Refusal } from '../domain'
import { answersIn, type Answer } from './answer'
import { chained, FIRST_HEAD, type RecordRow } from './chain'
import { mayDecideFrom } from './hold'
import type { RecordText } from './limit-seal'
import type { Addition } from './lot-store'
import type { Pending } from './pending'
import { salted } from './salted'

type Settlement = { pending: Pending; answer: Answer }

/** What was decided for one lot and waits for its commit. */
export type Draft = {
  addition: Addition | null
  state: LotState
  events: readonly RecordedEvent[]
  settlements: Settlement[]
}

const MOST_AT_ONCE = 500

/** One lot in the memory of one process: its state as recorded, the answers it gave, and who waits. */
export class Desk {
  state: LotState = nothing
  head = FIRST_HEAD
  isFresh = false
  isBusy = false
  usedAt = 0
  readonly queue: Pending[] = []
  /** Until when what waits is held back, ms of the reference clock; 0 when it is not. */
  heldUntil = 0
  private deciding: readonly Settlement[] = []
  private readonly answers = new Map<string, Answer>()

  private readonly stored = (event: RecordedEvent) => this.limits.stored(this.lotId, event)

  constructor(
    readonly lotId: string,
    private readonly limits: RecordText,
  ) {}

  /**
   * Decides what waits, in the order it arrived, each on what the one before made of the lot; what would end a level
   * too early stays. @param now ms of the reference clock.
   */
  draft(now: number): Draft {
    const settlements: Settlement[] = []
    const rows: RecordRow[] = []
    const events: RecordedEvent[] = []
    const told = new Map<string, Answer>()
    let { state, head } = this

    for (const pending of this.due(now, () => state)) {
      const { at } = pending
      const known = this.answers.get(pending.command.key) ?? told.get(pending.command.key)
      if (known) {
        settlements.push({ pending, answer: known })
        continue
      }
      const command = salted(state, pending.command)
      const decision = decide(state, command, at)
      const recorded = chained(decision, command, state.seq, head, this.stored)
      for (const [key, answer] of answersIn(recorded)) told.set(key, answer)
      for (const { row, event } of recorded) {
        rows.push(row)
        events.push(event)
      }
      state = decision.state
      head = rows.at(-1)?.head ?? head
      const answer = told.get(command.key) ?? unrecorded(decision.refusal, at, state.seq, head)
      settlements.push({ pending, answer })
    }
    this.deciding = settlements
    return { addition: this.addition(rows, state, head), state, events, settlements }
  }

  /** Takes from the queue, by stamp, what may be decided now. */
  private *due(now: number, state: () => LotState): Generator<Pending> {
    const waiting = this.queue
      .splice(0)
      .filter(({ isOver }) => !isOver)
      .sort((a, b) => a.at - b.at)
    this.heldUntil = 0
    let taken = 0
    for (; taken < waiting.length && taken < MOST_AT_ONCE; taken++) {
      const from = mayDecideFrom(state(), waiting[taken].at)
      if (from > now) {
        this.heldUntil = from
        break
      }
      yield waiting[taken]
    }
    for (; taken < waiting.length; taken++) this.queue.push(waiting[taken])
  }

  private addition(rows: RecordRow[], state: LotState, head: string): Addition | null {
    if (!rows.length) return null
    const { phase, seq } = state
    return {
      lot_id: this.lotId,
      from: this.state.seq,
      to: seq,
      head,
      phase,
      next_due_at: nextDue(state),
      rows,
    }
  }

  /** Takes over what was committed. */
  commit({ state, addition, events }: Draft): void {
    this.state = state
    this.deciding = []
    if (!addition) return
    this.head = addition.head
    this.remember(events.map((event, index) => ({ event, row: addition.rows[index] })))
  }

  /** Puts back who waited for a draft that came to nothing. */
  withdraw({ settlements }: Draft): void {
    this.deciding = []
    for (const { pending } of settlements) this.queue.push(pending)
  }

  /** Whoever has waited too long is told that nothing was acknowledged. @param now monotonic ms. */
  giveUp(now: number): void {
    for (const pending of this.queue) pending.giveUp(now)
    for (const { pending } of this.deciding) pending.giveUp(now)
    this.queue.splice(0, this.queue.length, ...this.queue.filter(({ isOver }) => !isOver))
  }

  /** Whether somebody waits for an answer. */
  isAwaited = (): boolean => this.deciding.length + this.queue.length > 0

  /** Folds in rows of the record that another process wrote, or all of them at first. */
  catchUp(rows: readonly RecordRow[]): RecordedEvent[] {
    const recorded = rows.map((row) => ({ row, event: this.limits.read(this.lotId, row.body) }))
    for (const { event } of recorded) this.state = evolve(this.state, event)
    this.head = rows.at(-1)?.head ?? this.head
    this.remember(recorded)
    this.isFresh = true
    return recorded.map(({ event }) => event)
  }

  private remember(recorded: { event: RecordedEvent; row: RecordRow }[]): void {
    for (const [key, answer] of answersIn(recorded)) this.answers.set(key, answer)
  }
}

/** The answer to what left no trace: a refused command that is no bid, or one that changed nothing. */
const unrecorded = (refusal: Refusal | null, at: number, seq: number, head: string): Answer =>
  refusal
    ? { accepted: false, seq: null, at, ...refusal }
    : { accepted: true, seq, at, head, value: null, price: null }
