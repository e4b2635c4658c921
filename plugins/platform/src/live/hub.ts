import type { MedusaContainer } from '@medusajs/framework/types'
import { ContainerRegistrationKeys } from '@medusajs/framework/utils'
import { Client } from '@medusajs/framework/pg'
import { pgConnection } from '../http/pg-connection'

export const CHANNEL = 'gostiny_live'
const RECONNECT_AFTER_MS = 1000
const HEARTBEAT_MS = 500
/** A connection that has not answered for so long may be missing messages… */
const DEAF_AFTER_MS = 1500
/** … and after so long it is given up. */
const DEAD_AFTER_MS = 10_000
/** PostgreSQL refuses notifications of 8000 bytes and more. */
const MAX_PAYLOAD_BYTES = 7500

export type LiveMessage = { topic: string; payload: Record<string, unknown> }
type Listener = (message: LiveMessage) => void

const listeners = new Map<string, Set<Listener>>()
let client: Client | undefined
/** How many connections have listened so far; a new one may have missed messages. */
let connections = 0
/** Everything committed before this moment of the monotonic clock has been delivered. */
let heardUntil = -Infinity

/**
 * Tells every process of the house that something under a topic changed. The payload is a hint of what to read
 * again, not the truth itself; one too large for a notification is sent empty.
 */
export async function publishLive(
  container: Pick<MedusaContainer, 'resolve'>,
  topic: string,
  payload: Record<string, unknown> = {},
): Promise<void> {
  const message = JSON.stringify({ topic, payload })
  const fits = Buffer.byteLength(message) <= MAX_PAYLOAD_BYTES
  await pgConnection(container).raw('select pg_notify(?, ?)', [
    CHANNEL,
    fits ? message : JSON.stringify({ topic, payload: {} }),
  ])
}

/** Calls the listener for every message under the topics; returns the way to stop. */
export function subscribeLive(container: MedusaContainer, topics: string[], listener: Listener): () => void {
  for (const topic of topics) {
    if (!listeners.has(topic)) listeners.set(topic, new Set())
    listeners.get(topic)!.add(listener)
  }
  void connect(container)
  return () => topics.forEach((topic) => listeners.get(topic)?.delete(listener))
}

/**
 * Which connection is listening, as a number that differs after every interruption; undefined while a message may
 * be missing.
 */
export const listeningSince = (): number | undefined =>
  performance.now() - heardUntil <= DEAF_AFTER_MS ? connections : undefined

/** Ends the listening connection, for a clean shutdown. */
export async function closeLive(): Promise<void> {
  const closing = client
  client = undefined
  heardUntil = -Infinity
  await closing?.end()
}

async function connect(container: MedusaContainer): Promise<void> {
  if (client) return
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const connection = new Client({ connectionString: projectConfig.databaseUrl })
  client = connection
  connection.on('notification', ({ payload }) => deliver(JSON.parse(payload ?? '{}')))
  connection.on('error', (error) => {
    if (client !== connection) return
    logger.warn(`live updates: ${error.message}; reconnecting`)
    client = undefined
    heardUntil = -Infinity
    void connection.end().catch(() => undefined)
    setTimeout(() => void connect(container), RECONNECT_AFTER_MS).unref()
  })
  try {
    await connection.connect()
    await connection.query(`listen ${CHANNEL}`)
    connections++
    void keepListening(connection)
  } catch (error) {
    connection.emit('error', error as Error)
  }
}

/** An answer proves that what was committed before the question has been delivered: both come on one connection. */
async function keepListening(connection: Client): Promise<void> {
  while (client === connection) {
    const asked = performance.now()
    const overdue = setTimeout(() => connection.emit('error', new Error('no answer')), DEAD_AFTER_MS).unref()
    const isAnswered = await connection.query('select 1').then(
      () => true,
      () => false,
    )
    clearTimeout(overdue)
    if (isAnswered && client === connection) heardUntil = asked
    await new Promise((resolve) => setTimeout(resolve, HEARTBEAT_MS).unref())
  }
}

function deliver(message: LiveMessage): void {
  listeners.get(message.topic)?.forEach((listener) => listener(message))
}
