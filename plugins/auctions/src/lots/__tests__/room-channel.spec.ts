import {
  AuctionEngine,
  type LotStore,
  type RecordRow,
  type ReferenceClock,
  withoutLimits,
} from '../../modules/auctions/engine'
import type { AuctionHouse } from '../../modules/auctions'
import { rulesOf, START, termsOf } from '../../modules/auctions/domain/__tests__/lot'
import type { LotStanding } from '../lot-of'
import { RoomChannel } from '../room-channel'
import type { Update, Watcher } from '../watcher'

/** The record of one lot in memory, appended to as the database does. */
function memoryHouse(): AuctionHouse {
  const rows: RecordRow[] = []
  const store = {
    append: async ([{ lot_id, from, rows: more }]: Parameters<LotStore['append']>[0]) => {
      if (rows.length !== from) return new Set<string>()
      rows.push(...more)
      return new Set([lot_id])
    },
    read: async (_lotId: string, after = 0) => rows.slice(after),
    isKnown: async () => true,
  } as unknown as LotStore
  const clock = { now: () => START + 1_000 } as unknown as ReferenceClock
  const limits = withoutLimits
  return { store, limits, engine: new AuctionEngine({ store, clock, limits }) } as unknown as AuctionHouse
}

/** A watcher who notes the lines he gets; slow while told to be. */
class Reader implements Watcher {
  sent = 0
  slow = false
  isDropped = false
  pushes = 0
  readonly lines: number[] = []

  push = ({ text }: Update): void => {
    this.pushes++
    this.lines.push(...JSON.parse(text).steps.map(({ seq }: { seq: number }) => seq))
  }
  isSlow = () => this.slow
  drop = () => void (this.isDropped = true)
}

const buyer = { lot_id: 'lot_1', side: 'buyer', participant_id: null, shows_names: false } as LotStanding
const upTo = (last: number) => Array.from({ length: last }, (_, index) => index + 1)
const eventually = async (isTrue: () => boolean): Promise<void> => {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 5))
}

describe('the channel of a room', () => {
  async function room() {
    const house = memoryHouse()
    const actor = { role: 'system', person_id: 'test' } as const
    const rules = rulesOf({ beat: 'own', extension: { policy: 'none', window_ms: 0, by_ms: 0, top: 1 } })
    const participants = [termsOf('a'), termsOf('b')]
    await house.engine.submit('lot_1', { kind: 'schedule', actor, lot_id: 'lot_1', rules, participants })
    let price = 1_000
    const bid = () =>
      house.engine.submit('lot_1', {
        ...{ kind: 'bid', actor: { role: 'supplier', person_id: 'x' }, participant_id: 'a' },
        ...{ price: String(price--), currency: 'eur' },
      })
    const channel = new RoomChannel(house, buyer, [])
    return { house, channel, bid }
  }

  it('gives every watcher every line once, whenever he came and however slow he was', async () => {
    const { house, channel, bid } = await room()
    const readers = Array.from({ length: 8 }, () => new Reader())
    for (const [index, reader] of readers.entries()) {
      await Promise.all([channel.join(reader), bid(), bid()])
      readers[index >> 1].slow = index % 3 === 0
      await Promise.all([bid(), bid(), bid()])
      await new Promise((resolve) => setTimeout(resolve, 30))
    }
    const late = new Reader()
    late.sent = 7
    await Promise.all([bid(), channel.join(late)])
    readers.forEach((reader) => (reader.slow = false))
    const { seq } = await house.engine.stateOf('lot_1')
    await eventually(() => [...readers, late].every(({ lines }) => lines.at(-1) === seq))
    for (const { lines } of readers) expect(lines).toEqual(upTo(seq))
    expect(late.lines).toEqual(upTo(seq).slice(7))
    channel.close()
  })

  it('joins what comes at once, and keeps nothing for who does not read', async () => {
    const { house, channel, bid } = await room()
    const [reader, slow] = [new Reader(), new Reader()]
    await channel.join(reader)
    await channel.join(slow)
    slow.slow = true
    const before = slow.pushes
    await Promise.all(Array.from({ length: 400 }, bid))
    const { seq } = await house.engine.stateOf('lot_1')
    await eventually(() => reader.lines.at(-1) === seq)
    expect(reader.pushes).toBeLessThan(20)
    expect(slow.pushes).toBe(before)
    slow.slow = false
    await eventually(() => slow.lines.at(-1) === seq)
    expect([slow.pushes, slow.lines]).toEqual([before + 1, upTo(seq)])
    channel.close()
  })
})
