import type { RoomStep } from '~/api/auction-room.types'

/** Each line once, in the order of the record. */
export function mergeSteps(known: RoomStep[], fresh: RoomStep[]): RoomStep[] {
  if (!fresh.length) return known
  const bySeq = new Map([...known, ...fresh].map((step) => [step.seq, step]))
  return [...bySeq.values()].sort((a, b) => a.seq - b.seq)
}
