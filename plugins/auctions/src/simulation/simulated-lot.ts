import {
  decide,
  exactText,
  isOver,
  nothing,
  type Command,
  type Decision,
  type Envelope,
  type LotEvent,
  type LotRules,
  type LotState,
  type ParticipantTerms,
} from '../modules/auctions/domain'
import { accept } from '../modules/auctions/domain/formats/accept'
import { follow } from '../modules/auctions/domain/formats/english'
import { unfolding } from '../modules/auctions/domain/unfolding'

/** What came of one simulated lot. */
export type Outcome = {
  /** From the start to the close, ms. */
  length_ms: number
  /** The lowest value at the close, exact text; null when nobody bid. */
  value: string | null
  /** Who offered it. */
  winner: string | null
  extensions: number
  bids: number
  /** Whether at some time two stood at the same best value. */
  tied: boolean
}

export const STAFF = { role: 'staff', person_id: 'simulation' } as const

export type SimulatedLot = ReturnType<typeof simulatedLot>

type ProxyBid = { participant_id: string; price: string }

/** A lot that nobody but its simulated bidders knows, by the rules' own decisions. */
export function simulatedLot(rules: LotRules, participants: ParticipantTerms[]) {
  const told: LotEvent[] = []
  let state = nothing
  let tied = false
  const ask = (command: Command, at: number): Decision => {
    const decision = decide(state, command, at)
    state = decision.state
    told.push(...decision.events)
    const [first, second] = state.standing
    tied ||= Boolean(first && second && exactText(first.value) === exactText(second.value))
    return decision
  }
  /** Takes a bid that a proxy of the house gave by itself: it may where its owner could not. */
  const answer = ({ participant_id, price }: ProxyBid, at: number): boolean => {
    const story = unfolding(decide(state, { kind: 'tick', actor: STAFF }, at).state)
    const participant = story.state.participants.get(participant_id)
    if (!participant || story.state.phase !== 'live') return false
    const before = story.state.standing
    const bid = { participant, price, quantity: rules.quantity, by: 'proxy' } as const
    accept(story, at, bid)
    follow(story, at, before)
    state = story.state
    told.push(...story.events)
    return true
  }
  const before = (rules.prebid_at ?? rules.starts_at) - 1
  ask({ kind: 'schedule', actor: STAFF, lot_id: 'lot_simulated', rules, participants }, before)
  return {
    get state(): LotState {
      return state
    },
    get tied() {
      return tied
    },
    told,
    ask,
    answer,
  }
}

export const isRunning = ({ phase }: LotState): boolean => phase !== 'closed' && !isOver(phase)

/** Opens the envelopes that were sent, after the close. */
export function open(lot: SimulatedLot): void {
  const envelopes = lot.state.sealed.map(({ ciphertext }) => JSON.parse(ciphertext) as Envelope)
  const at = (lot.told.at(-1)?.at ?? 0) + 1
  lot.ask({ kind: 'open_envelopes', actor: STAFF, envelopes }, at)
}

export function outcomeOf({ state, told, tied }: SimulatedLot): Outcome {
  const closed = told.find(({ kind }) => kind === 'lot_closed') ?? told.at(-1)
  const [first] = state.standing
  return {
    length_ms: Math.max(0, (closed?.at ?? 0) - state.rules.starts_at),
    value: first ? exactText(first.value) : null,
    winner: first?.participant_id ?? null,
    extensions: told.filter(({ kind }) => kind === 'lot_extended').length,
    bids: told.filter(({ kind }) => kind === 'bid_accepted').length,
    tied,
  }
}
