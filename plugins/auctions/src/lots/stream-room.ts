import type { AuctionHouse } from '../modules/auctions'
import type { RecordedEvent } from '../modules/auctions/domain'
import type { LotStanding } from './lot-of'
import { roomOf, stepsFor, type Names, type Room } from './room'
import type { Step } from '../modules/auctions/domain'

/** What a watcher gets: the room as it is, and the lines since the seq he had. */
export type RoomUpdate = { room: Room; steps: Step[] }

const AT_MOST_EVERY_MS = 100

/**
 * Keeps one watcher informed: at once with everything after `since`, then after every commit, at most ten times a
 * second; what comes in between is joined. @returns the way to stop.
 */
export async function streamRoom(
  { engine, store, limits }: AuctionHouse,
  viewer: LotStanding,
  names: Names,
  since: number,
  push: (seq: number, update: RoomUpdate) => void,
): Promise<() => void> {
  let sent = since
  let waiting: RecordedEvent[] = []
  let timer: NodeJS.Timeout | null = null
  let lastAt = 0

  const send = async (): Promise<void> => {
    timer = null
    lastAt = performance.now()
    const state = await engine.stateOf(viewer.lot_id)
    const events = waiting.filter(({ seq }) => seq > sent)
    waiting = []
    sent = state.seq
    push(sent, { room: roomOf(state, viewer, names, engine.now()), steps: stepsFor(state, viewer, events) })
  }
  const schedule = (): void => {
    if (timer) return
    const wait = Math.max(0, AT_MOST_EVERY_MS - (performance.now() - lastAt))
    timer = setTimeout(() => void send().catch(() => undefined), wait)
  }
  const unsubscribe = engine.onNews(({ lot_id, events }) => {
    if (lot_id !== viewer.lot_id) return
    waiting.push(...events)
    schedule()
  })
  await engine.stateOf(viewer.lot_id)
  const missed = await store.read(viewer.lot_id, since)
  waiting.unshift(...missed.map(({ body }) => limits.read(viewer.lot_id, body)))
  waiting = inOrder(waiting)
  await send()

  return () => {
    unsubscribe()
    if (timer) clearTimeout(timer)
  }
}

/** Each seq once, ascending: what was missed and what was told meanwhile overlap. */
const inOrder = (events: RecordedEvent[]): RecordedEvent[] =>
  [...new Map(events.map((event) => [event.seq, event])).values()].sort((a, b) => a.seq - b.seq)
