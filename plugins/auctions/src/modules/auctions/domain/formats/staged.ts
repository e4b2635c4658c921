import { aboveCeiling, notBelowOwn, ownStepNotMet } from '../bid/value-checks'
import { requiredPrice } from '../bid/required'
import { compare } from '../exact'
import type { Clock, LotState, Participant } from '../state'
import type { Unfolding } from '../unfolding'
import { accept } from './accept'
import { formats } from './format'

type Turn = Extract<Clock, { kind: 'turn' }>

const turnOf = ({ clock }: LotState): Turn | null => (clock?.kind === 'turn' ? clock : null)

/** Worst V first; equal V: the earlier bid has the later turn. RULES.md §10. */
const orderOfRound = ({ standing }: LotState): string[] =>
  [...standing]
    .sort((a, b) => compare(b.value, a.value) || b.seq - a.seq)
    .map(({ participant_id }) => participant_id)

function openTurn(story: Unfolding, at: number): void {
  const turn = turnOf(story.state)
  if (!turn) return
  const { round, order, turn: before } = turn
  const ends_at = at + (story.state.rules.staged?.turn_ms ?? 0)
  story.tell('turn_opened', at, { round, participant_id: order[before + 1], ends_at })
}

function goOn(story: Unfolding, at: number): void {
  const turn = turnOf(story.state)
  if (turn && turn.turn + 1 < turn.order.length) return openTurn(story, at)
  const round = (turn?.round ?? 0) + 1
  const order = orderOfRound(story.state)
  if (!order.length || round > (story.state.rules.staged?.rounds ?? 0))
    return story.tell('lot_closing', at, {})
  story.tell('round_opened', at, { round, order })
  openTurn(story, at)
}

/** The participant as it stood before the turn: what it bid in the turn may be replaced. */
export const beforeTurn = (state: LotState, participant: Participant): Participant => {
  const seq = turnOf(state)?.bid_seq
  return seq && participant.last?.seq === seq
    ? { ...participant, last: participant.last.before }
    : participant
}

formats.register('staged', {
  faults: ({ staged, beat }) => [...(staged ? [] : ['staged']), ...(beat === 'own' ? [] : ['beat'])],
  endsByClock: true,
  begin: () => undefined,
  due: ({ clock }) => clock && { at: clock.ends_at, unfold: goOn },
  turn: (state, { participant_id }) => {
    if (state.phase === 'prebid') return null
    const turn = turnOf(state)
    return turn && turn.order[turn.turn] === participant_id ? null : 'not_your_turn'
  },
  asSeen: beforeTurn,
  checks: () => [aboveCeiling, ownStepNotMet, notBelowOwn],
  guarded: true,
  required: requiredPrice,
  take: (story, at, bid) => {
    const seq = turnOf(story.state)?.bid_seq
    const { participant_id } = bid.participant
    if (seq) story.tell('bid_cancelled', at, { seq, participant_id })
    accept(story, at, bid)
  },
})
