import type { RoomLot } from '~/api/auction-room.types'

/** Which clock of a lot runs now, named by the text that goes with it, and when it runs out. */
export type Deadline = { key: DeadlineKey; at: number }
export type DeadlineKey =
  | 'begins_in'
  | 'ends_in'
  | 'level_ends_in'
  | 'turn_ends_in'
  | 'round_begins_in'
  | 'stage_ends_in'
  | 'final_ends_in'
  | 'resumes_in'

const CLOCKS = {
  level: 'level_ends_in',
  turn: 'turn_ends_in',
  pause: 'round_begins_in',
  stage: 'stage_ends_in',
} as const

export function deadlineOf({
  phase,
  starts_at,
  clock,
  end_at,
  final_ends_at,
  resumes_at,
}: RoomLot): Deadline | null {
  if (phase === 'scheduled' || phase === 'prebid')
    return starts_at === null ? null : { key: 'begins_in', at: starts_at }
  if (phase === 'paused' || phase === 'suspended')
    return resumes_at === null ? null : { key: 'resumes_in', at: resumes_at }
  if (phase === 'final' && final_ends_at !== null) return { key: 'final_ends_in', at: final_ends_at }
  if (phase !== 'live') return null
  if (clock) return { key: CLOCKS[clock.kind], at: clock.ends_at }
  return end_at === null ? null : { key: 'ends_in', at: end_at }
}

/** What binds the clock of a lot to others now, named by the text that says so. */
export type ClockBond = 'follows' | 'closes_together' | 'waits_for_others'

export function clockBondOf({ phase, starts_at, rules }: RoomLot): ClockBond | null {
  if ((phase === 'scheduled' || phase === 'prebid') && starts_at === null) return 'follows'
  if (!rules.linked_lots?.length) return null
  if (phase === 'live') return 'closes_together'
  return phase === 'closing' ? 'waits_for_others' : null
}

const OVER = new Set(['closed', 'awarded', 'not_awarded', 'cancelled'])

export const isOver = ({ phase }: RoomLot): boolean => OVER.has(phase)
