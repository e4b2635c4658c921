import type { Step } from '../../../providers/contract/auctions'
import { toNumber } from '../saving'

export type FallPoint = { seq: number; at: number; best: number; participant_id: string | null }

type Bid = FallPoint & { value: number }

/** The best value after each bid that changed it; a voided or cancelled bid gives way to what then stands best. */
export function fallOf(steps: readonly Step[]): FallPoint[] {
  const standing = new Map<string, Bid[]>()
  const fall: FallPoint[] = []

  const best = (): Bid | undefined =>
    [...standing.values()]
      .flatMap((bids) => bids.at(-1) ?? [])
      .reduce<Bid | undefined>((a, b) => (!a || b.value < a.value ? b : a), undefined)

  for (const { kind, seq, at, value, participant_id, bid_seq } of steps) {
    const own = (participant_id && standing.get(participant_id)) || []
    const number = toNumber(value)
    if (kind === 'bid_accepted' && participant_id && number !== null)
      standing.set(participant_id, [...own, { seq, at, value: number, best: number, participant_id }])
    else if ((kind === 'bid_voided' || kind === 'bid_cancelled') && participant_id)
      standing.set(
        participant_id,
        own.filter((bid) => bid.seq !== bid_seq),
      )
    else continue

    const lead = best()
    if (lead && lead.value !== fall.at(-1)?.best)
      fall.push({ seq, at, best: lead.value, participant_id: lead.participant_id })
  }
  return fall
}
