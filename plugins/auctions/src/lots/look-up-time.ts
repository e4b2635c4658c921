import { refuse } from '@gostiny/platform'

/** How long it may take to find out who bids, ms. While the database is away nobody can be looked up. */
export const LOOK_UP_MS = 3_000

/** What is found in time; later it comes to nothing. @throws 503 `auction_unavailable` */
export async function foundInTime<T>(found: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'late'>((resolve) => (timer = setTimeout(() => resolve('late'), LOOK_UP_MS)))
  found.catch(() => undefined)
  const first = await Promise.race([found, late]).finally(() => clearTimeout(timer))
  return first === 'late' ? refuse('auction_unavailable', { status: 503 }) : first
}
