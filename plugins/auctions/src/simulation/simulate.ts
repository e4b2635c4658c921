import {
  decide,
  exact,
  exactText,
  isOver,
  levelMs,
  nextDue,
  nothing,
  type Command,
  type Envelope,
  type LotEvent,
  type LotRules,
  type LotState,
  type ParticipantTerms,
} from '../modules/auctions/domain'
import { moveOf, type Bidder } from './bidder'
import { randomOf, type Random } from './random'

/** What came of one simulated lot. */
export type Outcome = {
  /** From the start to the close, ms. */
  length_ms: number
  /** The lowest value at the close, exact text; null when nobody bid. */
  value: string | null
  extensions: number
  bids: number
  /** Whether at some time two stood at the same best value. */
  tied: boolean
}

export type Setting = { rules: LotRules; participants: ParticipantTerms[]; bidders: Bidder[]; seed: number }

/** A lot that has not ended by then is taken as it stands. */
const MOST_MOVES = 4_000
const LOOKS_PER_LEVEL = 10
const STAFF = { role: 'staff', person_id: 'simulation' } as const

/** Plays a lot from its start to its close with made-up bidders, by the rules' own decisions. Pure: the seed decides. */
export function simulate({ rules, participants, bidders, seed }: Setting): Outcome {
  const random = randomOf(seed)
  const lot = lotOf(rules, participants)
  const looks = bidders.map((one) => {
    const bidder = watching(one, rules)
    return { bidder, at: firstLook(rules, bidder, random) }
  })

  for (let moves = 0; moves < MOST_MOVES && isRunning(lot.state); moves++) {
    const next = looks.reduce((first, look) => (look.at < first.at ? look : first))
    const due = nextDue(lot.state)
    const everybodyWaits = looks.every(({ bidder }) => !moveOf(lot.state, bidder, next.at, () => 0.5))
    if (due !== null && (everybodyWaits || due <= next.at)) {
      lot.ask({ kind: 'tick', actor: STAFF }, due)
      for (const look of looks) look.at = Math.max(look.at, due + gap(look.bidder, random))
      continue
    }
    const move = moveOf(lot.state, next.bidder, next.at, random)
    if (move) lot.ask({ ...move, actor: STAFF }, next.at)
    next.at += gap(next.bidder, random)
  }
  if (rules.format === 'sealed' && lot.state.phase === 'closed') open(lot)
  return outcomeOf(lot)
}

/** Where a clock names the price nobody lets it out of his sight. */
const watching = (bidder: Bidder, rules: LotRules): Bidder => {
  const every = levelMs(rules)
  return every ? { ...bidder, pace_ms: Math.min(bidder.pace_ms, every / LOOKS_PER_LEVEL) } : bidder
}

type Lot = ReturnType<typeof lotOf>

function lotOf(rules: LotRules, participants: ParticipantTerms[]) {
  const told: LotEvent[] = []
  let state = nothing
  let tied = false
  const ask = (command: Command, at: number): boolean => {
    const decision = decide(state, command, at)
    state = decision.state
    told.push(...decision.events)
    const [first, second] = state.standing
    tied ||= Boolean(first && second && exactText(first.value) === exactText(second.value))
    return decision.events.some(({ kind }) => kind === 'bid_refused')
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
  }
}

const isRunning = ({ phase }: LotState): boolean => phase !== 'closed' && !isOver(phase)

/** The time until a bidder looks again; exponential, as of people who look when they happen to. */
const gap = ({ pace_ms }: Bidder, random: Random): number =>
  Math.max(1, Math.round(-Math.log(1 - random()) * pace_ms))

const firstLook = ({ starts_at, prebid_at }: LotRules, bidder: Bidder, random: Random): number =>
  (prebid_at ?? starts_at) + gap(bidder, random)

function open(lot: Lot): void {
  const envelopes = lot.state.sealed.map(({ ciphertext }) => JSON.parse(ciphertext) as Envelope)
  const at = (lot.told.at(-1)?.at ?? 0) + 1
  lot.ask({ kind: 'open_envelopes', actor: STAFF, envelopes }, at)
}

function outcomeOf({ state, told, tied }: Lot): Outcome {
  const closed = told.find(({ kind }) => kind === 'lot_closed') ?? told.at(-1)
  const [first] = state.standing
  return {
    length_ms: Math.max(0, (closed?.at ?? 0) - state.rules.starts_at),
    value: first ? exactText(first.value) : null,
    extensions: told.filter(({ kind }) => kind === 'lot_extended').length,
    bids: told.filter(({ kind }) => kind === 'bid_accepted').length,
    tied,
  }
}

/** Whether the rules can be played at all: exact amounts, a ceiling to begin below. */
export const canBePlayed = ({ ceiling }: LotRules): boolean => ceiling !== null && exact(ceiling).n > 0n
