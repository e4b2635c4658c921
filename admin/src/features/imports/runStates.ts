import type { ImportRun, RunState } from '../../providers/contract/imports'
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

/** Work on the run goes on: it is between two states, or examined while it waits in one. */
export const isUnderWay = ({ state, is_at_work, is_interrupted }: ImportRun): boolean =>
  !is_interrupted && (is_at_work || betweenStates.includes(state))

const betweenStates: RunState[] = ['staging', 'writing', 'written', 'undoing']

/** Columns and options may still be corrected. */
export const isOpen = (state: RunState): boolean =>
  state === 'uploaded' || state === 'staged' || state === 'failed'
