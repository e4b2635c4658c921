import type { RoomStep } from '~/api/auction-room.types'

export type Missed = { bids: number; extensions: number; others: number }

/** What happened while the connection was lost; null when nothing did. */
export function missedOf(steps: readonly RoomStep[], since: number): Missed | null {
  const fresh = steps.filter(({ seq, is_own }) => seq > since && !is_own)
  if (!fresh.length) return null
  const bids = fresh.filter(({ kind }) => kind === 'bid_accepted').length
  const extensions = fresh.filter(({ kind }) => kind === 'lot_extended').length
  return { bids, extensions, others: fresh.length - bids - extensions }
}
