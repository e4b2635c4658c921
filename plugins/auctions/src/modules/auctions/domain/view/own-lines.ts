import type { EventKind, RecordedEvent } from '../events'
import type { RefusalCode } from '../refusal'
import type { LotState } from '../state'
import { requiredIsTold } from './supplier-view'

type Line = { state: LotState; event: RecordedEvent; isOwn: boolean }
type Rule = (line: Line) => boolean

const all: Rule = () => true
const own: Rule = ({ isOwn }) => isOwn
const never: Rule = () => false

/** Refusals that tell no price, whoever bids: the checks before the form of one. RULES.md §6. */
const WITHOUT_PRICE = new Set<RefusalCode>([
  'role_not_allowed',
  'not_admitted',
  'blocked',
  'terms_not_accepted',
  'deposit_missing',
  'not_open_yet',
  'paused',
  'suspended',
  'closed',
  'too_late',
])

const ownRefusal: Rule = ({ state, event, isOwn }) =>
  isOwn && (requiredIsTold(state) || (event.kind === 'bid_refused' && WITHOUT_PRICE.has(event.data.code)))

/** Lots awarded together say whether others than the cheapest were chosen. */
const withoutAward: Rule = ({ event }) => event.kind === 'lot_not_awarded' && !event.data.together

const shown: Record<EventKind, Rule> = {
  lot_scheduled: never,
  participant_admitted: own,
  terms_accepted: own,
  deposit_placed: own,
  participant_blocked: never,
  participant_unblocked: never,
  prebid_opened: all,
  start_set: all,
  lot_live: all,
  bid_accepted: own,
  bid_refused: ownRefusal,
  bid_voided: own,
  bid_cancelled: own,
  mistake_claimed: own,
  sealed_bid_received: own,
  envelopes_opened: never,
  final_bid_received: own,
  proxy_set: own,
  proxy_ended: own,
  lot_extended: all,
  lot_paused: all,
  lot_suspended: all,
  resume_announced: all,
  lot_resumed: all,
  rules_changed: all,
  level_opened: all,
  participant_out: own,
  round_opened: never,
  turn_opened: own,
  stage_opened: own,
  lot_closing: all,
  lot_drained: never,
  lot_released: never,
  final_opened: never,
  lot_closed: never,
  lot_awarded: never,
  lot_not_awarded: withoutAward,
  lot_cancelled: all,
}

/**
 * Whether a participant may read a line of the record to its last letter: his own, and everybody's that speaks of
 * nobody else. A line with more in it than his room shows after the close is none. RULES.md §12.
 */
export const isShownWhole = (state: LotState, participantId: string, event: RecordedEvent): boolean =>
  shown[event.kind]({ state, event, isOwn: ownerOf(event) === participantId })

type Owned = { participant_id?: string; participant?: { participant_id: string } }

const ownerOf = ({ data }: RecordedEvent): string | undefined => {
  const { participant_id, participant } = data as Owned
  return participant_id ?? participant?.participant_id
}
