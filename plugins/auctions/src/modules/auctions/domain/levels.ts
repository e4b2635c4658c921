import { compare } from './exact'
import type { LotState } from './state'

/** Whether the participant accepted the level that is open. */
export function hasConfirmed({ clock, participants }: LotState, participantId: string): boolean {
  const last = participants.get(participantId)?.last
  return clock?.kind === 'level' && last != null && compare(last.value, clock.value) === 0
}

/** Participants that are still in a Japanese lot, in their order. */
export const remaining = ({ clock, participants }: LotState): string[] =>
  clock?.kind === 'level' ? [...participants.keys()].filter((id) => !clock.out.includes(id)) : []

/** Those still in who have not accepted the level that is open. */
export const unconfirmed = (state: LotState): string[] =>
  remaining(state).filter((id) => !hasConfirmed(state, id))
