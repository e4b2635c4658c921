import { nextDue, type Command, type LotRules } from '../modules/auctions/domain'
import { canonicalJson } from '../modules/auctions/engine'
import { adapted } from './adapted'
import { randomOf } from './random'
import type { Mark, RecordedBidder, Recording } from './recording'
import { gap, watching } from './simulate'
import {
  isRunning,
  open,
  outcomeOf,
  simulatedLot,
  STAFF,
  type Outcome,
  type SimulatedLot,
} from './simulated-lot'
import { bidAt, willingAt } from './willing'

const SUPPLIER = { role: 'supplier', person_id: 'simulation' } as const
/** What bidders do of their own accord at most; a lot that has not ended by then is taken as it stands. */
const MOST_REACTIONS = 4_000

/** What came of a replay, and whether it left the record: only then chance had a say. */
export type Replayed = Outcome & { diverged: boolean }

/**
 * Plays the bids of a past lot under rules. Each is put when it was put, until one does not fit: from then on bidders
 * also answer of their own accord, as quickly as they did and down to their lowest recorded price. Another format is
 * left to them from the start. Pure: the seed decides.
 */
export function replay(rules: LotRules, recording: Recording, seed: number): Replayed {
  const random = randomOf(seed)
  const lot = simulatedLot({ ...rules, sealing: undefined, guard: null }, recording.participants)
  const { bidders, marks } = adapted(recording, rules)
  const watched = bidders.map((bidder) => watching({ ...bidder, pace_ms: bidder.reaction_ms }, rules))
  const looks = new Map<string, number>()
  const puts = putting(lot, recording, bidders)
  let diverged = recording.rules.format !== rules.format
  let now = rules.prebid_at ?? rules.starts_at

  /** Who would do something now looks again after his time; who would not, does not. */
  const look = () => {
    if (!diverged) return
    for (const bidder of watched) {
      const would = willingAt(lot.state, bidder, now) !== null
      if (!would) looks.delete(bidder.participant_id)
      else if (!looks.has(bidder.participant_id)) looks.set(bidder.participant_id, now + gap(bidder, random))
    }
  }

  for (let next = 0, reactions = 0; isRunning(lot.state) && reactions < MOST_REACTIONS; look()) {
    const mark = marks[next]
    const markAt = mark ? rules.starts_at + mark.at_ms : Infinity
    const [who, lookAt] = [...looks].reduce((a, b) => (b[1] < a[1] ? b : a), ['', Infinity] as const)
    const due = nextDue(lot.state) ?? Infinity
    now = Math.min(markAt, lookAt, due)
    if (now === Infinity) break
    if (due === now && due < markAt) lot.ask({ kind: 'tick', actor: STAFF }, due)
    else if (markAt === now) {
      next += 1
      diverged = !puts(mark, markAt, diverged) || diverged
    } else {
      reactions += 1
      looks.delete(who)
      const bidder = watched.find(({ participant_id }) => participant_id === who)
      const move = bidder && willingAt(lot.state, bidder, now)
      if (move) lot.ask({ ...move, actor: SUPPLIER }, now)
    }
  }
  if (rules.format === 'sealed' && lot.state.phase === 'closed') open(lot)
  return { ...outcomeOf(lot), diverged }
}

/** Puts marks of the record into a lot. @returns whether it took them as they were */
function putting(lot: SimulatedLot, recording: Recording, bidders: readonly RecordedBidder[]) {
  const seqs = new Map<number, number>()
  const taken = (command: Command, at: number): boolean => lot.ask(command, at).refusal === null

  return (mark: Mark, at: number, diverged: boolean): boolean => {
    const { rules } = lot.state
    if (mark.kind === 'extend') {
      const by_ms = rules.starts_at + mark.end_ms - (lot.state.end_at ?? Infinity)
      if (by_ms > 0 && Number.isFinite(by_ms))
        lot.ask({ kind: 'extend', actor: STAFF, by_ms, reason: 'recorded' }, at)
      return true
    }
    const { participant_id } = mark
    const actor = SUPPLIER
    if (mark.kind === 'pass') return diverged || taken({ kind: 'pass', actor, participant_id }, at)
    if (mark.kind === 'cancel') return diverged || taken({ kind: 'cancel_bid', actor, participant_id }, at)
    if (mark.kind === 'void') {
      const seq = seqs.get(mark.seq)
      if (diverged || seq === undefined) return true
      return taken({ kind: 'void_bid', actor: STAFF, seq, reason: 'recorded' }, at)
    }
    if (diverged && mark.is_void) return true
    const terms = recording.participants.find((one) => one.participant_id === participant_id)
    const isPut = () => {
      if (!terms) return false
      if (mark.by_proxy && isProxyBound(recording.rules, rules)) return lot.answer(mark, at)
      return taken({ ...bidAt(lot.state, terms, mark.price, mark.quantity), actor }, at)
    }
    if (!diverged && isPut()) {
      const bid = lot.state.participants.get(participant_id)?.last
      if (bid) seqs.set(mark.seq, bid.seq)
      return true
    }
    const bidder = bidders.find((one) => one.participant_id === participant_id)
    const move = mark.is_void || !bidder ? null : willingAt(lot.state, bidder, at, mark.price)
    if (move) lot.ask({ ...move, actor }, at)
    return false
  }
}

/** Whether an answer a proxy gave under the recorded rules would be given under these. */
const isProxyBound = (recorded: LotRules, rules: LotRules): boolean =>
  canonicalJson(acceptance(recorded)) === canonicalJson(acceptance(rules))

const acceptance = ({
  step,
  beat,
  tie,
  buffers,
  leader_may_improve,
  value,
  ceiling,
  decimals,
}: LotRules) => ({
  ...{ step, beat, tie, buffers, leader_may_improve, value, ceiling, decimals },
})
