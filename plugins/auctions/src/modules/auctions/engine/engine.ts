import { randomUUID } from 'node:crypto'
import { type Command, type LotState, type RecordedEvent } from '../domain'
import type { Answer } from './answer'
import type { ReferenceClock } from './clock'
import { Desk, type Draft } from './desk'
import type { RecordText } from './limit-seal'
import type { LotStore } from './lot-store'
import { Pending } from './pending'

/** What happened to a lot, told after it was committed. */
export type LotNews = { lot_id: string; state: LotState; events: readonly RecordedEvent[]; isOwn: boolean }

/** There is no such lot. */
export class UnknownLot extends Error {
  readonly code = 'not_found'
}

type Options = {
  store: LotStore
  clock: ReferenceClock
  limits: RecordText
  /** How long a command may wait for the record, ms. */
  patienceMs?: number
  logger?: { warn: (text: string) => void }
}

const PATIENCE_MS = 3_000
const RETRY_MS = 50
const GIVE_UP_EVERY_MS = 100
/** Appends under way at a time, each of other lots: one that is slow holds up its own lots alone. */
const MOST_APPENDS = 3
const IDLE_MS = 600_000

/**
 * Decides in memory, appends in micro-batches, acknowledges after the commit. What arrives while a commit is under way
 * forms the next batch. Several processes may decide about one lot: the record takes a batch only where the lot is
 * still as it was when decided upon; else what is missing is read and decided anew.
 */
export class AuctionEngine {
  private readonly desks = new Map<string, Desk>()
  private readonly ready = new Set<Desk>()
  private readonly listeners = new Set<(news: LotNews) => void>()
  private appends = 0
  private isCalled = false
  private mayDecide = (): boolean => true
  private impatience?: NodeJS.Timeout

  constructor(private readonly options: Options) {}

  /** Milliseconds of the reference clock: what a command is stamped with when it arrives. */
  now = (): number => this.options.clock.now()

  /** Called after each commit, and for what other processes committed once it is known here. */
  onNews(listener: (news: LotNews) => void): () => void {
    this.listeners.add(listener)
    return () => void this.listeners.delete(listener)
  }

  /**
   * Has a command decided and recorded. @returns the answer, the same for the same key.
   * @throws Unavailable, UnknownLot
   */
  submit(lotId: string, command: Command, at = this.now()): Promise<Answer> {
    const desk = this.deskOf(lotId)
    const patience = performance.now() + (this.options.patienceMs ?? PATIENCE_MS)
    const key = command.key ?? randomUUID()
    return new Promise<Answer>((settle, fail) => {
      desk.queue.push(new Pending({ ...command, key }, at, patience, settle, fail))
      this.wake(desk)
    })
  }

  /** From now on decides only while `mayDecide`; what arrives meanwhile waits as long as its patience lasts. */
  decideWhile(mayDecide: () => boolean): void {
    this.mayDecide = mayDecide
  }

  /** Goes on with what waits. */
  goOn = (): void => this.call()

  /** The lot as it is recorded. @throws Unavailable, UnknownLot */
  async stateOf(lotId: string): Promise<LotState> {
    const desk = this.deskOf(lotId)
    while (!desk.isFresh) await (desk.isBusy ? pause(1) : this.refresh(lotId))
    return desk.state
  }

  /** Reads what other processes recorded and tells it. */
  async refresh(lotId: string): Promise<void> {
    const desk = this.deskOf(lotId)
    if (desk.isBusy) return
    let failure: unknown
    await this.at([desk], () => this.load(desk).catch((error) => void (failure = error)))
    if (failure) throw failure
  }

  /** Seq up to which this process knows a lot, 0 when it does not. */
  knownSeq = (lotId: string): number => this.desks.get(lotId)?.state.seq ?? 0

  /** Reads anew all that this process knows, after words of others may have been missed. */
  refreshAll(): void {
    for (const id of this.desks.keys())
      if (this.knownSeq(id) > 0) void this.refresh(id).catch(() => undefined)
  }

  /** Forgets lots nobody asked about for ten minutes. */
  tidy(): void {
    for (const [id, desk] of this.desks)
      if (!desk.isBusy && !desk.queue.length && performance.now() - desk.usedAt > IDLE_MS)
        this.desks.delete(id)
  }

  private deskOf(lotId: string): Desk {
    const desk = this.desks.get(lotId) ?? new Desk(lotId, this.options.limits)
    desk.usedAt = performance.now()
    this.desks.set(lotId, desk)
    return desk
  }

  private wake(desk: Desk): void {
    this.ready.add(desk)
    this.impatience ??= setInterval(() => this.giveUp(), GIVE_UP_EVERY_MS).unref()
    this.call()
  }

  /** Has the next batch begin once the messages at hand have been read. */
  private call(): void {
    if (this.isCalled || !this.ready.size || this.appends >= MOST_APPENDS) return
    this.isCalled = true
    setImmediate(() => {
      this.isCalled = false
      this.begin()
    })
  }

  /** Everything that waits at free desks: one batch of those at hand; a lot to be read first is read apart. */
  private begin(): void {
    if (!this.mayDecide()) return
    const free = [...this.ready].filter(({ isBusy }) => !isBusy)
    const fresh = free.filter(({ isFresh }) => isFresh)
    free.forEach((desk) => this.ready.delete(desk))
    for (const desk of free)
      if (!desk.isFresh) void this.at([desk], () => this.load(desk).catch(ignoreUnknown))
    if (!fresh.length) return
    this.appends++
    void this.at(fresh, () => this.append(fresh)).finally(() => {
      this.appends--
      this.call()
    })
  }

  /** Works at desks nobody else then works at, and goes on with whoever waits there afterwards. */
  private async at(desks: readonly Desk[], work: () => Promise<void>): Promise<void> {
    desks.forEach((desk) => (desk.isBusy = true))
    try {
      await work()
    } catch (error) {
      desks.forEach((desk) => (desk.isFresh = false))
      this.options.logger?.warn(`auctions: ${(error as Error).message}`)
      await pause(RETRY_MS)
    } finally {
      for (const desk of desks) {
        desk.isBusy = false
        if (desk.queue.length) this.again(desk)
      }
    }
  }

  private again(desk: Desk): void {
    const wait = desk.heldUntil - this.now()
    if (wait > 0) setTimeout(() => this.wake(desk), wait)
    else this.wake(desk)
  }

  private async append(desks: Desk[]): Promise<void> {
    const now = this.now()
    const drafts = new Map<Desk, Draft>(desks.map((desk) => [desk, desk.draft(now)]))
    const additions = [...drafts.values()].flatMap(({ addition }) => addition ?? [])
    try {
      const moved = additions.length ? await this.options.store.append(additions) : new Set<string>()
      for (const [desk, draft] of drafts) {
        if (!draft.addition || moved.has(desk.lotId)) this.settle(desk, draft)
        else {
          desk.withdraw(draft)
          desk.isFresh = false
        }
      }
    } catch (error) {
      for (const [desk, draft] of drafts) desk.withdraw(draft)
      throw error
    }
  }

  private settle(desk: Desk, draft: Draft): void {
    desk.commit(draft)
    for (const { pending, answer } of draft.settlements) pending.settle(answer)
    if (draft.events.length)
      this.tell({ lot_id: desk.lotId, state: desk.state, events: draft.events, isOwn: true })
  }

  private giveUp(): void {
    const now = performance.now()
    const awaited = [...this.desks.values()].filter((desk) => desk.isAwaited())
    awaited.forEach((desk) => desk.giveUp(now))
    if (awaited.length) return
    clearInterval(this.impatience)
    this.impatience = undefined
  }

  private async load(desk: Desk): Promise<void> {
    const rows = await this.options.store.read(desk.lotId, desk.state.seq)
    if (!rows.length && desk.state.seq === 0 && !(await this.options.store.isKnown(desk.lotId))) {
      this.desks.delete(desk.lotId)
      desk.queue.splice(0).forEach((pending) => pending.fail(new UnknownLot(desk.lotId)))
      throw new UnknownLot(desk.lotId)
    }
    const events = desk.catchUp(rows)
    if (events.length) this.tell({ lot_id: desk.lotId, state: desk.state, events, isOwn: false })
  }

  private tell(news: LotNews): void {
    this.listeners.forEach((listener) => listener(news))
  }
}

const ignoreUnknown = (error: unknown): void => {
  if (!(error instanceof UnknownLot)) throw error
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
