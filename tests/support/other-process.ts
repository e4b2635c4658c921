import type { Pool } from 'pg'

const EVERY_MS = 500

/** Meanwhile another process of the house is alive, so that no outage suspends what is live. */
export async function whileAnotherBeats<T>(db: Pool, work: () => Promise<T>): Promise<T> {
  const beat = () =>
    db.query(
      `update auction_pulse set at = greatest(at, (extract(epoch from clock_timestamp()) * 1000)::bigint)`,
    )
  const timer = setInterval(() => void beat().catch(() => undefined), EVERY_MS)
  try {
    await beat()
    return await work()
  } finally {
    clearInterval(timer)
  }
}
