import { requiredNow } from '../commands'
import { exactText } from '../exact'
import type { Decimal, Millis } from '../rules'
import { places } from '../standing'
import type { Clock, LotState, Participant } from '../state'
import { priceFor } from '../values'
import { lightOf, type Light } from './light'

/** Where a participant stands, in his own currency, and nothing the rules hide from him. RULES.md §12. */
export type SupplierView = {
  participant_id: string
  currency: string
  is_blocked: boolean
  has_accepted_terms: boolean
  last: { seq: number; at: Millis; price: Decimal; value: string } | null
  rank: number | null
  light: Light | null
  /** What must be bid now: the highest price that would be taken. */
  required: Decimal | null
  /** The leading value as a price of this participant. */
  lead_price: Decimal | null
  leads: boolean | null
  proxy: { limit: Decimal } | null
  is_my_turn: boolean | null
  is_out: boolean
  has_hidden_bid: boolean
  has_sealed_bid: boolean
  /** Whether there is a bid of this turn he may take back. */
  may_cancel: boolean
  /** How much of the lot was awarded to him; null when nothing was. */
  won: Decimal | null
}

/** What one participant may know of a lot at an instant; null for whoever is none. */
export function supplierView(state: LotState, participantId: string, at: Millis): SupplierView | null {
  const participant = state.participants.get(participantId)
  if (!participant) return null
  const { visibility, terms_hash } = state.rules
  const place = places(state).find(({ participant_id }) => participant_id === participantId)
  const rank = place?.rank ?? null
  const proxy = state.proxies.find(({ participant_id }) => participant_id === participantId)
  const { last } = participant

  return {
    participant_id: participantId,
    currency: participant.currency,
    is_blocked: participant.blocked,
    has_accepted_terms: !terms_hash || participant.accepted_terms === terms_hash,
    last: last && { seq: last.seq, at: last.at, price: last.price, value: exactText(last.value) },
    rank: isRankKnown(state) ? rank : null,
    light: lightOf(visibility.light, rank),
    required: requiredIsTold(state) ? requiredNow(state, participantId, at) : null,
    lead_price: leadPrice(state, participant),
    leads: isRankKnown(state) ? rank === 1 : null,
    proxy: proxy ? { limit: proxy.limit } : null,
    is_my_turn: isTurnOf(state.clock, participantId),
    is_out: state.clock?.kind === 'level' && state.clock.out.includes(participantId),
    has_hidden_bid: state.hidden.some(({ participant_id }) => participant_id === participantId),
    has_sealed_bid: state.sealed.some(({ participant_id }) => participant_id === participantId),
    may_cancel: isTurnOf(state.clock, participantId) === true && hasTurnBid(state.clock),
    won: state.award?.find(({ participant_id }) => participant_id === participantId)?.quantity ?? null,
  }
}

const isRankKnown = ({ rules }: LotState): boolean => rules.visibility.rank === 'own'

/** Where the leader must be beaten the required price tells the leading one, so both are shown or neither. */
export const requiredIsTold = ({ rules }: LotState): boolean =>
  rules.beat === 'own' || rules.format !== 'english' || rules.visibility.lead_price !== 'hidden'

function leadPrice(state: LotState, participant: Participant): Decimal | null {
  const { lead_price } = state.rules.visibility
  const [lead] = state.standing
  if (!lead || lead_price === 'hidden' || (lead_price === 'after_bid' && !participant.last)) return null
  return priceFor(state, participant, lead.value)
}

const isTurnOf = (clock: Clock | null, participantId: string): boolean | null =>
  clock?.kind === 'turn' ? clock.order[clock.turn] === participantId : null

const hasTurnBid = (clock: Clock | null): boolean => clock?.kind === 'turn' && clock.bid_seq !== null
