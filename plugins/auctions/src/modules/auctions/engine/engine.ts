import { randomUUID } from 'node:crypto'
import { type Command, type LotState, type RecordedEvent } from '../domain'
import type { Answer } from './answer'
import type { ReferenceClock } from './clock'
import { Desk, type Draft } from './desk'
import type { LimitSeal } from './limit-seal'
import type { LotStore } from './lot-store'

/** What happened to a lot, told after it was committed. */
export type LotNews = { lot_id: string; state: LotState; events: readonly RecordedEvent[]; isOwn: boolean }

/** The record cannot be reached: nothing was acknowledged, what was sent may be sent again with the same key. */
export class Unavailable extends Error {
  readonly code = 'unavailable'
}

/** There is no such lot. */
export class UnknownLot extends Error {
  readonly code = 'not_found'
}

type Options = {
  store: LotStore
  clock: ReferenceClock
  limits: LimitSeal
  /** How long a command may wait for the record, ms. */
  patienceMs?: number
  logger?: { warn: (text: string) => void }
}

const RETRY_MS = 50
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
  private isRunning = false

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
    const patience = performance.now() + (this.options.patienceMs ?? 3_000)
    return new Promise<Answer>((settle, fail) => {
      const key = command.key ?? randomUUID()
      desk.queue.push({ command: { ...command, key }, at, patience, settle, fail })
      this.ready.add(desk)
      this.run()
    })
  }

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
    await this.hold(desk, () => this.load(desk))
  }

  /** Seq up to which this process knows a lot, 0 when it does not. */
  knownSeq = (lotId: string): number => this.desks.get(lotId)?.state.seq ?? 0

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

  private run(): void {
    if (this.isRunning) return
    this.isRunning = true
    setImmediate(async () => {
      while (this.ready.size) await this.round()
      this.isRunning = false
    })
  }

  /** One batch: everything that waits at free desks. */
  private async round(): Promise<void> {
    const desks = [...this.ready].filter(({ isBusy }) => !isBusy)
    if (!desks.length) return void (await pause(1))
    desks.forEach((desk) => this.ready.delete(desk))
    desks.forEach((desk) => (desk.isBusy = true))
    try {
      await this.freshen(desks)
      await this.append(desks.filter(({ isFresh }) => isFresh))
    } catch (error) {
      desks.forEach((desk) => (desk.isFresh = false))
      this.options.logger?.warn(`auctions: ${(error as Error).message}`)
      await pause(RETRY_MS)
    } finally {
      desks.forEach((desk) => (desk.isBusy = false))
      desks.forEach((desk) => this.giveUp(desk))
      desks.filter(({ queue }) => queue.length).forEach((desk) => this.ready.add(desk))
    }
  }

  private async freshen(desks: Desk[]): Promise<void> {
    const stale = desks.filter(({ isFresh }) => !isFresh)
    await Promise.all(stale.map((desk) => this.load(desk).catch(ignoreUnknown)))
  }

  private async append(desks: Desk[]): Promise<void> {
    const drafts = new Map<Desk, Draft>(desks.map((desk) => [desk, desk.draft()]))
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

  /** Whoever has waited too long is told that nothing was acknowledged. */
  private giveUp(desk: Desk): void {
    const isOut = ({ patience }: { patience: number }) => performance.now() > patience
    if (!desk.queue.some(isOut)) return
    for (const pending of desk.queue.splice(0)) {
      if (isOut(pending)) pending.fail(new Unavailable('the record of the auction cannot be reached'))
      else desk.queue.push(pending)
    }
  }

  private async load(desk: Desk): Promise<void> {
    const rows = await this.options.store.read(desk.lotId, desk.state.seq)
    if (!rows.length && desk.state.seq === 0 && !(await this.options.store.isKnown(desk.lotId))) {
      this.desks.delete(desk.lotId)
      for (const pending of desk.queue.splice(0)) pending.fail(new UnknownLot(desk.lotId))
      throw new UnknownLot(desk.lotId)
    }
    const events = desk.catchUp(rows)
    if (events.length) this.tell({ lot_id: desk.lotId, state: desk.state, events, isOwn: false })
  }

  private async hold(desk: Desk, work: () => Promise<void>): Promise<void> {
    desk.isBusy = true
    try {
      await work()
    } finally {
      desk.isBusy = false
    }
  }

  private tell(news: LotNews): void {
    this.listeners.forEach((listener) => listener(news))
  }
}

const ignoreUnknown = (error: unknown): void => {
  if (!(error instanceof UnknownLot)) throw error
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))
