import { openChecks } from '../bid/value-checks'
import { requiredPrice } from '../bid/required'
import { takenOut } from '../evolve/bids'
import { compare } from '../exact'
import type { Clock, LotState } from '../state'
import type { Unfolding } from '../unfolding'
import { isCount } from '../measures'
import { accept } from './accept'
import { formats } from './format'

type Turn = Extract<Clock, { kind: 'turn' }>

export const turnOf = ({ clock }: LotState): Turn | null => (clock?.kind === 'turn' ? clock : null)

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

/** The lot as it stood before the turn: what was bid in it may be replaced. */
const beforeTurn = (state: LotState): LotState => {
  const turn = turnOf(state)
  return turn?.bid_seq ? takenOut(state, turn.order[turn.turn], turn.bid_seq) : state
}

formats.register('staged', {
  faults: ({ staged, beat }) => [
    ...(staged && isCount(staged.pause_ms) && isCount(staged.rounds, 1) && isCount(staged.turn_ms, 1)
      ? []
      : ['staged']),
    ...(beat === 'own' ? [] : ['beat']),
  ],
  endsByClock: true,
  begin: () => undefined,
  due: ({ clock }) => clock && { at: clock.ends_at, unfold: goOn },
  turn: (state, { participant_id }) => {
    if (state.phase === 'prebid') return null
    const turn = turnOf(state)
    return turn && turn.order[turn.turn] === participant_id ? null : 'not_your_turn'
  },
  asSeen: beforeTurn,
  checks: () => openChecks,
  guarded: true,
  required: requiredPrice,
  take: (story, at, bid) => {
    const seq = turnOf(story.state)?.bid_seq
    const { participant_id } = bid.participant
    if (seq) story.tell('bid_cancelled', at, { seq, participant_id })
    accept(story, at, bid)
  },
})
