import { exactOf } from '../exact'
import type { EventKind, RecordedEvent } from '../events'
import type { Decimal, Millis } from '../rules'
import type { BidOrigin, LotState } from '../state'
import { priceFor } from '../values'

/** One line of a lot's history as one viewer may see it. */
export type Step = {
  seq: number
  at: Millis
  kind: EventKind
  is_own: boolean
  /** Of a bid: in the viewer's currency, where he may know it. */
  price: Decimal | null
  /** The compared value of a bid; for the buyer only. */
  value: string | null
  participant_id: string | null
  /** Of what takes a bid back, or claims a mistake: the bid. */
  bid_seq: number | null
  code: string | null
  /** Of an accepted bid: by whom or what it was made; to others than the bidder only to the buyer. */
  by: BidOrigin | null
  end_at: Millis | null
  reason: string | null
}

/** Happenings that are everybody's. */
const common = new Set<EventKind>([
  'lot_scheduled',
  'prebid_opened',
  'start_set',
  'lot_live',
  'lot_extended',
  'lot_paused',
  'lot_suspended',
  'resume_announced',
  'lot_resumed',
  'rules_changed',
  'level_opened',
  'round_opened',
  'stage_opened',
  'lot_closing',
  'final_opened',
  'lot_closed',
  'lot_cancelled',
  'lot_not_awarded',
  'lot_awarded',
])

type Loose = {
  participant_id?: string
  price?: string
  value?: string
  code?: string
  end_at?: number | null
  reason?: string | null
  limit?: string
  by?: string
  seq?: number
}

/**
 * What a participant sees of an event, or null when it is not his business: his own, everybody's, and, where the
 * leading price is shown, the values of others without their names. A voided bid is visible to all. RULES.md §8, §12.
 */
export function supplierStep(state: LotState, participantId: string, event: RecordedEvent): Step | null {
  const data = event.data as Loose
  const isOwn = data.participant_id === participantId
  const isOthersBid = event.kind === 'bid_accepted' && !isOwn
  const isVoid = event.kind === 'bid_voided'
  const showsOthers = state.rules.visibility.lead_price === 'shown' && isOthersBid
  if (!isOwn && !common.has(event.kind) && !showsOthers && !isVoid) return null

  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    is_own: isOwn,
    price: isOwn
      ? (data.price ?? data.limit ?? null)
      : showsOthers
        ? inOwnCurrency(state, participantId, data)
        : null,
    value: null,
    bid_seq: isOwn ? (data.seq ?? null) : null,
    participant_id: isOwn ? participantId : null,
    code: isOwn ? (data.code ?? null) : null,
    by: isOwn ? originOf(event, data) : null,
    end_at: data.end_at ?? null,
    reason: isOwn || common.has(event.kind) || isVoid ? reasonOf(event) : null,
  }
}

/** Why it came about; the buyer's reason for an extension stands with his command. */
function reasonOf({ kind, data, cause }: RecordedEvent): string | null {
  if (kind === 'lot_extended') return cause?.kind === 'extend' ? cause.reason : null
  return (data as Loose).reason ?? null
}

const originOf = ({ kind }: RecordedEvent, { by }: Loose): BidOrigin | null =>
  kind === 'bid_accepted' && by ? (by as BidOrigin) : null

function inOwnCurrency(state: LotState, participantId: string, { value }: Loose): Decimal | null {
  const participant = state.participants.get(participantId)
  return participant && value ? priceFor(state, participant, exactOf(value)) : null
}

/** What the buyer sees of an event: everything but limits of proxies, sealed offers and offers still hidden. */
export function buyerStep(event: RecordedEvent): Step {
  const data = event.data as Loose
  const isSecret = event.kind === 'final_bid_received' || event.kind === 'proxy_set'

  return {
    seq: event.seq,
    at: event.at,
    kind: event.kind,
    is_own: false,
    price: isSecret ? null : (data.price ?? null),
    value: isSecret ? null : (data.value ?? null),
    bid_seq: data.seq ?? null,
    participant_id: data.participant_id ?? null,
    code: data.code ?? null,
    by: isSecret || data.by === 'proxy' ? null : originOf(event, data),
    end_at: data.end_at ?? null,
    reason: reasonOf(event),
  }
}
