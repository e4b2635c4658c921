import type { AuctionHouse } from '../modules/auctions'
import type { LotStanding } from './lot-of'
import { namesOf } from './names-of'
import { RoomChannel } from './room-channel'
import type { Watcher } from './watcher'

type Open = { channel: RoomChannel; joining: number }

const channels = new WeakMap<AuctionHouse, Map<string, Promise<Open>>>()

/** Watchers with the same key see the same bytes. */
const viewOf = ({ lot_id, side, participant_id, others_open }: LotStanding): string =>
  [lot_id, side, participant_id ?? '', others_open].join(' ')

/**
 * Keeps a watcher informed: at once with everything after its `sent`, then after every commit, at most ten times a
 * second. @returns the way to stop.
 */
export async function streamRoom(
  house: AuctionHouse,
  viewer: LotStanding,
  watcher: Watcher,
): Promise<() => void> {
  const open = channels.get(house) ?? new Map<string, Promise<Open>>()
  channels.set(house, open)
  const view = viewOf(viewer)
  const known = open.get(view) ?? opened(house, viewer)
  open.set(view, known)
  known.catch(() => open.delete(view))
  const entry = await known
  const { channel } = entry

  const leave = (): void => {
    channel.leave(watcher)
    if (!channel.isEmpty || entry.joining || open.get(view) !== known) return
    open.delete(view)
    channel.close()
  }
  entry.joining++
  try {
    await channel.join(watcher)
  } catch (error) {
    entry.joining--
    leave()
    throw error
  }
  entry.joining--
  return leave
}

const opened = async (house: AuctionHouse, viewer: LotStanding): Promise<Open> => ({
  channel: new RoomChannel(house, viewer, await namesOf(house.pool, viewer.event_id)),
  joining: 0,
})
