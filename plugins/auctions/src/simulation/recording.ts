import {
  compare,
  exactOf,
  type LotRules,
  type ParticipantTerms,
  type RecordedEvent,
} from '../modules/auctions/domain'

/** What a participant did at a time, ms since the start of the lot without the time it stood still. */
export type Mark = { at_ms: number } & (
  | {
      kind: 'offer'
      participant_id: string
      price: string
      quantity: string | null
      seq: number
      by_proxy: boolean
      /** Whether it was taken out later: then it tells nothing of what its bidder was willing to take. */
      is_void: boolean
    }
  | { kind: 'void'; participant_id: string; seq: number }
  | { kind: 'cancel'; participant_id: string; seq: number }
  | { kind: 'pass'; participant_id: string }
  | { kind: 'extend'; end_ms: number }
)
export type Offered = Extract<Mark, { kind: 'offer' }>

/** A supplier as a past lot shows him. */
export type RecordedBidder = {
  participant_id: string
  currency: string
  /** His lowest price that stood, in his currency: below it he was never seen. */
  limit: string
  /** His first price. */
  first: string
  /** Median time in which he answered somebody else's bid, ms. */
  reaction_ms: number
}

/** What a past lot tells about its bidders. Plain data. */
export type Recording = {
  rules: LotRules
  winner: string | null
  participants: ParticipantTerms[]
  bidders: RecordedBidder[]
  marks: Mark[]
}

/** In which he answers who was never seen answering, ms. */
const USUAL_REACTION_MS = 60_000

/** Reads a record of a closed lot. @returns null when nobody has bid in it. */
export function recordingOf(events: readonly RecordedEvent[]): Recording | null {
  const scheduled = events.find(({ kind }) => kind === 'lot_scheduled')
  const live = events.find(({ kind }) => kind === 'lot_live')
  if (scheduled?.kind !== 'lot_scheduled' || !live) return null
  const { rules } = scheduled.data
  const participants = [
    ...scheduled.data.participants,
    ...events.flatMap((event) => (event.kind === 'participant_admitted' ? [event.data.participant] : [])),
  ]
  const marks = marksOf(events, live.at)
  const offers = marks.filter((mark): mark is Offered => mark.kind === 'offer')
  const bidders = participants.flatMap((terms) => bidderOf(terms, offers))
  if (!bidders.length) return null
  return {
    rules,
    winner: winnerOf(events),
    participants,
    bidders,
    marks,
  }
}

/** Seqs of the bids that were taken out. */
const goneIn = (events: readonly RecordedEvent[]): Set<number> =>
  new Set(
    events.flatMap((event) =>
      event.kind === 'bid_voided' || event.kind === 'bid_cancelled' ? [event.data.seq] : [],
    ),
  )

function winnerOf(events: readonly RecordedEvent[]): string | null {
  const closed = events.findLast((event) => event.kind === 'lot_closed')
  if (closed?.kind !== 'lot_closed') return null
  const gone = goneIn(events)
  return closed.data.standing.find(({ seq }) => !gone.has(seq))?.participant_id ?? null
}

function marksOf(events: readonly RecordedEvent[], origin: number): Mark[] {
  const gone = goneIn(events)
  const opened = new Map(
    events.flatMap((event) =>
      event.kind === 'bid_accepted' && event.data.by === 'envelope'
        ? [[event.data.participant_id, event.data]]
        : [],
    ),
  )
  let stood = 0
  let since: number | null = null
  return events.flatMap((event): Mark[] => {
    const { at, seq, cause } = event
    if (event.kind === 'lot_paused' || event.kind === 'lot_suspended') since = at
    if (event.kind === 'lot_resumed' && since !== null) [stood, since] = [stood + at - since, null]
    const at_ms = at - origin - stood
    const offer = (participant_id: string, price: string, quantity: string | null): Mark => {
      const by_proxy = event.kind === 'bid_accepted' && event.data.by === 'proxy'
      return { kind: 'offer', at_ms, participant_id, price, quantity, seq, by_proxy, is_void: gone.has(seq) }
    }
    switch (event.kind) {
      case 'bid_accepted':
        if (event.data.by === 'envelope' || event.data.by === 'final') return []
        return [offer(event.data.participant_id, event.data.price, event.data.quantity)]
      case 'sealed_bid_received': {
        const known = opened.get(event.data.participant_id)
        return known ? [offer(event.data.participant_id, known.price, known.quantity)] : []
      }
      case 'final_bid_received':
        return [offer(event.data.participant_id, event.data.price, event.data.quantity ?? null)]
      case 'bid_voided':
        return [{ kind: 'void', at_ms, participant_id: event.data.participant_id, seq: event.data.seq }]
      case 'bid_cancelled':
        return [{ kind: 'cancel', at_ms, participant_id: event.data.participant_id, seq: event.data.seq }]
      case 'lot_extended':
        if (event.data.by !== 'buyer' && event.data.by !== 'linked') return []
        return [{ kind: 'extend', at_ms, end_ms: event.data.end_at - origin - stood }]
      default:
        return cause?.kind === 'pass' ? [{ kind: 'pass', at_ms, participant_id: cause.participant_id }] : []
    }
  })
}

function bidderOf({ participant_id, currency }: ParticipantTerms, offers: Offered[]): RecordedBidder[] {
  const own = offers.filter((offer) => offer.participant_id === participant_id && !offer.is_void)
  if (!own.length) return []
  const limit = own.map(({ price }) => price).reduce((a, b) => (compare(exactOf(a), exactOf(b)) < 0 ? a : b))
  const reactions = own.flatMap((offer, index) => {
    const before = own[index - 1]
    const rival =
      before &&
      offers.findLast(
        (one) => one.participant_id !== participant_id && one.seq < offer.seq && one.seq > before.seq,
      )
    return rival ? [Math.max(1, offer.at_ms - rival.at_ms)] : []
  })
  reactions.sort((a, b) => a - b)
  const reaction_ms = reactions[Math.floor(reactions.length / 2)] ?? USUAL_REACTION_MS
  return [{ participant_id, currency, limit, first: own[0].price, reaction_ms }]
}
