import { exact, levelMs, nextDue, type LotRules, type ParticipantTerms } from '../modules/auctions/domain'
import { moveOf, type Bidder } from './bidder'
import { randomOf, type Random } from './random'
import { isRunning, open, outcomeOf, simulatedLot, STAFF, type Outcome } from './simulated-lot'

export type Setting = { rules: LotRules; participants: ParticipantTerms[]; bidders: Bidder[]; seed: number }

/** A lot that has not ended by then is taken as it stands. */
const MOST_MOVES = 4_000
const LOOKS_PER_LEVEL = 10

/** Plays a lot from its start to its close with made-up bidders, by the rules' own decisions. Pure: the seed decides. */
export function simulate({ rules, participants, bidders, seed }: Setting): Outcome {
  const random = randomOf(seed)
  const lot = simulatedLot(rules, participants)
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
export const watching = <B extends { pace_ms: number }>(bidder: B, rules: LotRules): B => {
  const every = levelMs(rules)
  return every ? { ...bidder, pace_ms: Math.min(bidder.pace_ms, every / LOOKS_PER_LEVEL) } : bidder
}

/** The time until a bidder looks again; exponential, as of people who look when they happen to. */
export const gap = ({ pace_ms }: Pick<Bidder, 'pace_ms'>, random: Random): number =>
  Math.max(1, Math.round(-Math.log(1 - random()) * pace_ms))

const firstLook = ({ starts_at, prebid_at }: LotRules, bidder: Bidder, random: Random): number =>
  (prebid_at ?? starts_at) + gap(bidder, random)

/** Whether the rules can be played at all: exact amounts, a ceiling to begin below. */
export const canBePlayed = ({ ceiling }: LotRules): boolean => ceiling !== null && exact(ceiling).n > 0n
