import { randomUUID } from 'node:crypto'
import { Client, type Pool } from 'pg'
import type { AuctionEngine } from './engine'

/**
 * Tells the other processes which lots moved, outside the transactions of bids. A word that could not be sent is sent
 * later; who could not hear for a while reads anew all the lots he knows.
 */
export type Lane = { close: () => Promise<void> }

type Word = { from: string; moved: [lot_id: string, seq: number][] }
/** What is done with a word, and when words may have been missed. */
type Ears = { hear: (text: string) => void; missed: () => void }
type Wire = {
  send: (text: string) => Promise<unknown>
  close: () => Promise<unknown>
}

const CHANNEL = 'gostiny_auctions'
const EVERY_MS = 25
/** PostgreSQL refuses notifications of 8000 bytes and more. */
const MOST_LOTS = 100

type Options = { engine: AuctionEngine; redisUrl?: string; databaseUrl: string; pool: Pool }

/** Over Redis when there is one, else over PostgreSQL's notifications. */
export async function openLane({ engine, redisUrl, databaseUrl, pool }: Options): Promise<Lane> {
  const own = randomUUID()
  const hear = (text: string): void => {
    const { from, moved } = JSON.parse(text) as Word
    if (from === own) return
    for (const [lotId, seq] of moved) {
      const known = engine.knownSeq(lotId)
      if (known > 0 && known < seq) void engine.refresh(lotId).catch(() => undefined)
    }
  }
  const ears = { hear, missed: () => engine.refreshAll() }
  const wire = redisUrl ? await redisWire(redisUrl, ears) : await postgresWire(databaseUrl, pool, ears)
  const moved = new Map<string, number>()
  const unsubscribe = engine.onNews(({ lot_id, state, isOwn }) => {
    if (isOwn) moved.set(lot_id, state.seq)
  })
  const keep = (unsent: Word['moved']): void => {
    for (const [lotId, seq] of unsent) moved.set(lotId, Math.max(seq, moved.get(lotId) ?? 0))
  }
  const timer = setInterval(() => {
    for (const chunk of chunks([...moved])) {
      const word: Word = { from: own, moved: chunk }
      void wire.send(JSON.stringify(word)).catch(() => keep(chunk))
    }
    moved.clear()
  }, EVERY_MS)
  timer.unref()

  return {
    close: async () => {
      clearInterval(timer)
      unsubscribe()
      await wire.close()
    },
  }
}

function* chunks(moved: [string, number][]): Generator<[string, number][]> {
  for (let from = 0; from < moved.length; from += MOST_LOTS) yield moved.slice(from, from + MOST_LOTS)
}

async function redisWire(url: string, { hear, missed }: Ears): Promise<Wire> {
  const { Redis } = await import('ioredis')
  const [sender, receiver] = [new Redis(url), new Redis(url)]
  await receiver.subscribe(CHANNEL)
  receiver.on('message', (_channel, text: string) => hear(text))
  receiver.on('ready', missed)
  return {
    send: (text) => sender.publish(CHANNEL, text),
    close: () => Promise.all([sender.quit(), receiver.quit()]),
  }
}

const RECONNECT_MS = 1_000

async function postgresWire(url: string, pool: Pool, { hear, missed }: Ears): Promise<Wire> {
  let isClosed = false
  let client: Client | undefined
  let waiting: NodeJS.Timeout | undefined
  const connect = async (): Promise<void> => {
    const connection = new Client({ connectionString: url, application_name: 'auctions lane' })
    connection.on('notification', ({ payload }) => payload && hear(payload))
    connection.on('error', () => undefined)
    connection.on('end', again)
    await connection.connect()
    await connection.query(`listen ${CHANNEL}`)
    client = connection
  }
  /** A connection that could not be made ends too: only one attempt waits at a time. */
  const again = (): void => {
    if (isClosed) return
    waiting ??= setTimeout(() => {
      waiting = undefined
      void connect().then(missed, again)
    }, RECONNECT_MS).unref()
  }
  await connect()
  return {
    send: (text) => pool.query('select pg_notify($1, $2)', [CHANNEL, text]),
    close: async () => {
      isClosed = true
      clearTimeout(waiting)
      await client?.end()
    },
  }
}
