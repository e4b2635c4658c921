import type { AuctionHouse } from '../modules/auctions'
import type { LotState, RecordedEvent } from '../modules/auctions/domain'
import type { LotStanding } from './lot-of'
import { roomOf, stepsFor, type Names } from './room'
import type { Update, Watcher } from './watcher'

const AT_MOST_EVERY_MS = 100
const SLOW_AT_MOST_MS = 15_000

/**
 * One view of a lot and all who have it: the buyer's people, or those of one supplier. After every commit, at most ten
 * times a second, the room is written once and sent to all; what comes in between is joined. Who is slow is given
 * nothing until he has read, then what he missed from the record; who stays slow is dropped. So nothing piles up.
 */
export class RoomChannel {
  private readonly watchers = new Set<Watcher>()
  private readonly slowSince = new Map<Watcher, number>()
  private readonly unsubscribe: () => void
  private waiting: RecordedEvent[] = []
  /** Seq up to which the channel has told; nobody is told less twice. */
  private sent = 0
  private timer: NodeJS.Timeout | null = null
  private lastAt = 0

  constructor(
    private readonly house: AuctionHouse,
    private readonly viewer: LotStanding,
    private readonly names: Names,
  ) {
    this.unsubscribe = house.engine.onNews(({ lot_id, events }) => {
      if (lot_id !== viewer.lot_id) return
      for (const event of events) this.waiting.push(event)
      this.schedule()
    })
  }

  get isEmpty(): boolean {
    return this.watchers.size === 0
  }

  /** Tells a watcher everything after its `sent`, then whatever happens. */
  async join(watcher: Watcher): Promise<void> {
    this.watchers.add(watcher)
    await this.catchUp(watcher, watcher.sent)
  }

  leave(watcher: Watcher): void {
    this.watchers.delete(watcher)
    this.slowSince.delete(watcher)
  }

  close(): void {
    this.unsubscribe()
    if (this.timer) clearTimeout(this.timer)
  }

  private schedule(): void {
    if (this.timer) return
    const wait = Math.max(0, AT_MOST_EVERY_MS - (performance.now() - this.lastAt))
    this.timer = setTimeout(() => void this.tell().catch(() => this.again()), wait)
  }

  /** The lot could not be read; what waits goes on waiting. */
  private again(): void {
    this.timer = null
    this.lastAt = performance.now()
    this.schedule()
  }

  private async tell(): Promise<void> {
    const state = await this.house.engine.stateOf(this.viewer.lot_id)
    this.timer = null
    this.lastAt = performance.now()
    const from = this.sent
    const events = this.waiting.filter(({ seq }) => seq <= state.seq)
    this.waiting = []
    this.sent = state.seq
    const shared = this.update(state, events)
    for (const watcher of this.watchers) {
      if (watcher.sent >= state.seq || this.isSlow(watcher)) continue
      if (watcher.sent === from) this.push(watcher, shared)
      else if (watcher.sent > from) this.push(watcher, this.update(state, after(events, watcher.sent)))
      else void this.catchUp(watcher, watcher.sent).catch(() => watcher.drop())
    }
    if (this.slowSince.size) this.schedule()
  }

  /** What a watcher has not been told, from the record and from what is told while it is read. */
  private async catchUp(watcher: Watcher, since: number): Promise<void> {
    watcher.sent = Infinity
    const { engine, store, limits } = this.house
    const heard: RecordedEvent[] = []
    const stop = engine.onNews(({ lot_id, events }) => {
      if (lot_id === this.viewer.lot_id) for (const event of events) heard.push(event)
    })
    try {
      await engine.stateOf(this.viewer.lot_id)
      const rows = await store.read(this.viewer.lot_id, since)
      const state = await engine.stateOf(this.viewer.lot_id)
      const known = rows.map(({ body }) => limits.read(this.viewer.lot_id, body))
      const events = [...known, ...after(heard, known.at(-1)?.seq ?? since)]
      this.push(
        watcher,
        this.update(
          state,
          events.filter(({ seq }) => seq <= state.seq),
        ),
      )
    } finally {
      stop()
    }
  }

  private push(watcher: Watcher, update: Update): void {
    watcher.sent = update.seq
    watcher.push(update)
  }

  private isSlow(watcher: Watcher): boolean {
    if (!watcher.isSlow()) return this.slowSince.delete(watcher) && false
    const since = this.slowSince.get(watcher) ?? performance.now()
    this.slowSince.set(watcher, since)
    if (performance.now() - since > SLOW_AT_MOST_MS) watcher.drop()
    return true
  }

  private update(state: LotState, events: readonly RecordedEvent[]): Update {
    const room = roomOf(state, this.viewer, this.names, this.house.engine.now())
    return { seq: state.seq, text: JSON.stringify({ room, steps: stepsFor(state, this.viewer, events) }) }
  }
}

const after = (events: readonly RecordedEvent[], seq: number): RecordedEvent[] =>
  events.filter((event) => event.seq > seq)
