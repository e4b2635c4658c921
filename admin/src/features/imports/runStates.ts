import type { RunState } from '../../providers/contract/imports'
import type { Tone } from '../../ui/values/StateChip'

export const runTones: Record<RunState, Tone> = {
  uploaded: 'neutral',
  staging: 'neutral',
  staged: 'neutral',
  writing: 'neutral',
  written: 'neutral',
  done: 'good',
  undoing: 'attention',
  undone: 'attention',
  failed: 'danger',
  canceled: 'neutral',
}

/** A process is at work on the run. */
export const isUnderWay = (state: RunState): boolean =>
  state === 'staging' || state === 'writing' || state === 'written' || state === 'undoing'

/** Columns and options may still be corrected. */
export const isOpen = (state: RunState): boolean =>
  state === 'uploaded' || state === 'staged' || state === 'failed'
