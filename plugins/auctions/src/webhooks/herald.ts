import type { AuctionHouse } from '../modules/auctions'
import { deliverNext } from './deliver'
import { TOLD_KINDS } from './domain/kinds'
import { sealOldSecrets } from './secrets'
import { queueDeliveries } from './queue-deliveries'

const EVERY_MS = 2_000
const AT_ONCE = 4

/**
 * Tells endpoints how lots fare: at least once, in order for each lot. What is to be told is read from the record, so
 * that nothing is lost with a process; news only wake. @returns the way to stop.
 */
export function startHerald({ engine, pool, vault }: AuctionHouse): () => void {
  const told = new Set<string>(TOLD_KINDS)
  let timer: NodeJS.Timeout | undefined
  let isStopped = false
  let isRunning = false
  let isWoken = false
  let areSealed = false

  const deliverAll = async (): Promise<void> => {
    while (!isStopped && (await deliverNext({ pool, vault })));
  }
  const run = async (): Promise<void> => {
    if (isRunning) return void (isWoken = true)
    isRunning = true
    clearTimeout(timer)
    try {
      do {
        isWoken = false
        areSealed ||= (await sealOldSecrets(pool, vault)) >= 0
        await queueDeliveries(pool)
        await Promise.all(Array.from({ length: AT_ONCE }, deliverAll))
      } while (isWoken && !isStopped)
    } catch {
      // The database is away; the next round reads from the same watermark.
    }
    isRunning = false
    if (!isStopped) timer = setTimeout(() => void run(), EVERY_MS).unref()
  }
  const stop = engine.onNews(({ events }) => {
    if (events.some(({ kind }) => told.has(kind))) void run()
  })
  void run()

  return () => {
    isStopped = true
    clearTimeout(timer)
    stop()
  }
}
