import type { RoomStep } from '~/api/auction-room.types'
import type { Stair } from '~/ui/charts/stairs'
import { approximate } from '../../ui/format/exact-decimal'

/** The standing bids of each participant over time; what was voided or cancelled is left out. */
export function bidLines(steps: readonly RoomStep[], names: Record<string, string>): Stair[] {
  const gone = new Set(
    steps.flatMap(({ kind, bid_seq }) =>
      bid_seq !== null && (kind === 'bid_voided' || kind === 'bid_cancelled') ? [bid_seq] : [],
    ),
  )
  const lines = new Map<string, Stair>(
    Object.entries(names).map(([id, label]) => [id, { label, points: [] }]),
  )
  for (const { kind, seq, at, value, participant_id } of steps) {
    if (kind !== 'bid_accepted' || value === null || gone.has(seq)) continue
    lines.get(participant_id ?? '')?.points.push({ at, value: approximate(value) })
  }
  return [...lines.values()]
}
