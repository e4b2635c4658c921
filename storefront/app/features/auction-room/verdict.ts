import type { RoomLot, RoomStep, SupplierRoom } from '~/api/auction-room.types'

export type VerdictKind = 'closed' | 'won' | 'lost' | 'awarded' | 'not_awarded' | 'cancelled'

/** What became of a lot for one participant: when, and why where a reason is told. */
export type Verdict = { kind: VerdictKind; at: number | null; reason: string | null; hasBid: boolean }

const ENDS = new Set(['closed', 'awarded', 'not_awarded', 'cancelled'])

/** Null while the lot goes on. An award with a reason was not the one the rules proposed. */
export function verdictOf({ phase }: RoomLot, me: SupplierRoom, steps: readonly RoomStep[]): Verdict | null {
  if (!ENDS.has(phase)) return null
  const end = steps.findLast(({ kind }) => kind === `lot_${phase}`)
  const reason = end?.reason ?? null
  const hasBid = me.last !== null || me.has_sealed_bid || me.has_hidden_bid
  const kind = phase === 'awarded' ? awardFor(me, reason) : (phase as VerdictKind)
  return { kind, at: end?.at ?? null, reason, hasBid }
}

const awardFor = ({ won }: SupplierRoom, reason: string | null): VerdictKind => {
  if (won !== null) return 'won'
  return reason ? 'awarded' : 'lost'
}
