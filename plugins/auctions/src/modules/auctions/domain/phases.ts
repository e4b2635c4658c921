import type { Phase } from './state'

/** Which phase may follow which: RULES.md §2. Checked at start-up by `checkPhases`. */
export const phases: Record<Phase, readonly Phase[]> = {
  unknown: ['scheduled'],
  scheduled: ['prebid', 'live', 'cancelled'],
  prebid: ['live', 'cancelled'],
  live: ['paused', 'suspended', 'closing', 'cancelled'],
  paused: ['live', 'cancelled'],
  suspended: ['live', 'cancelled'],
  closing: ['live', 'final', 'closed', 'cancelled'],
  final: ['closed', 'cancelled'],
  closed: ['final', 'awarded', 'not_awarded', 'cancelled'],
  awarded: [],
  not_awarded: [],
  cancelled: [],
}

export const isOver = (phase: Phase): boolean => phases[phase].length === 0

/** @throws RangeError when a phase cannot be reached from the first one. */
export function checkPhases(): void {
  const reached = new Set<Phase>(['unknown'])
  for (const phase of reached) phases[phase].forEach((next) => reached.add(next))
  const lost = (Object.keys(phases) as Phase[]).filter((phase) => !reached.has(phase))
  if (lost.length) throw new RangeError(`no way leads to ${lost.join(', ')}`)
}
