import { aboveCeiling, notBelowOwn, ownStepNotMet } from '../bid/value-checks'
import { priceAtCeiling, priceBelowOwn } from '../bid/required'
import { reveal } from '../closing'
import { isCount, risingFaults } from '../measures'
import type { Clock, LotState } from '../state'
import type { Unfolding } from '../unfolding'
import { accept } from './accept'
import { openFirstLevel, raiseLevel, takeLevel } from './dutch'
import { formats } from './format'
import { levelFault, levelPrice } from './level-format'

type Stage = Extract<Clock, { kind: 'stage' }>

const stageOf = ({ clock }: LotState): Stage | null => (clock?.kind === 'stage' ? clock : null)

function openStage(story: Unfolding, at: number, stage: Stage['stage'], participant_id: string): void {
  const { sealed_ms = 0, last_look_ms = 0 } = story.state.rules.hybrid ?? {}
  const ends_at = at + (stage === 'sealed' ? sealed_ms : last_look_ms)
  story.tell('stage_opened', at, { stage, ends_at, participant_id })
}

function endStage(story: Unfolding, at: number): void {
  const stage = stageOf(story.state)
  if (stage?.stage === 'sealed') {
    reveal(story, at, 'final', () => true)
    const winning = story.state.participants.get(stage.winner)?.last
    if (winning && story.state.standing[0] !== winning) return openStage(story, at, 'last_look', stage.winner)
  }
  story.tell('lot_closing', at, {})
}

formats.register('hybrid', {
  faults: (rules) => [
    ...risingFaults(rules),
    ...(isCount(rules.hybrid?.sealed_ms) && isCount(rules.hybrid?.last_look_ms) ? [] : ['hybrid']),
  ],
  endsByClock: true,
  byLevel: (state) => stageOf(state) === null,
  begin: openFirstLevel,
  due: (state) => state.clock && { at: state.clock.ends_at, unfold: stageOf(state) ? endStage : raiseLevel },
  turn: (state, participant, bid) => {
    const stage = stageOf(state)
    if (!stage) return levelFault(state, participant, bid)
    const isWinner = stage.winner === participant.participant_id
    const hasLooked = participant.last?.by !== 'level'
    const isOpen = state.phase !== 'closing'
    const mayBid = stage.stage === 'sealed' ? isOpen && !isWinner : isWinner && !hasLooked
    return mayBid ? null : 'not_your_turn'
  },
  checks: (state) =>
    stageOf(state)?.stage === 'last_look' ? [aboveCeiling, ownStepNotMet, notBelowOwn] : [aboveCeiling],
  hides: (state) => stageOf(state)?.stage === 'sealed',
  guarded: false,
  required: (state, participant) => {
    const stage = stageOf(state)
    if (!stage) return levelPrice(state, participant)
    return (stage.stage === 'sealed' ? priceAtCeiling : priceBelowOwn)(state, participant)
  },
  take: (story, at, bid) => {
    if (stageOf(story.state)) return accept(story, at, bid)
    takeLevel(story, at, bid)
    openStage(story, at, 'sealed', bid.participant.participant_id)
  },
})
