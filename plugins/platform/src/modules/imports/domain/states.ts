export const RUN_STATES = [
  'uploaded',
  'staging',
  'staged',
  'writing',
  'written',
  'done',
  'undoing',
  'undone',
  'failed',
  'canceled',
] as const
export type RunState = (typeof RUN_STATES)[number]

export type RunStep =
  'remap' | 'stage' | 'staged' | 'write' | 'wrote' | 'settled' | 'undo' | 'undone' | 'fail' | 'cancel'

/**
 * Life cycle of an import: state → what may happen → next state. `staging`, `writing` and `undoing` are work in
 * progress: a process that dies in them leaves the state behind, and the same step may be taken again.
 * `written` means the shop has the data but the readers have not caught up yet.
 */
export const runTransitions: Record<RunState, Partial<Record<RunStep, RunState>>> = {
  uploaded: { remap: 'uploaded', stage: 'staging', cancel: 'canceled' },
  staging: { stage: 'staging', staged: 'staged', fail: 'failed', cancel: 'canceled' },
  staged: { remap: 'uploaded', stage: 'staging', write: 'writing', cancel: 'canceled' },
  writing: { stage: 'staging', write: 'writing', wrote: 'written', fail: 'failed', cancel: 'canceled' },
  written: { settled: 'done', undo: 'undoing' },
  done: { undo: 'undoing' },
  undoing: { undo: 'undoing', undone: 'undone' },
  failed: { remap: 'uploaded', stage: 'staging', write: 'writing', cancel: 'canceled' },
  undone: {},
  canceled: {},
}

/** The state after a step, or undefined when the step is not possible now. */
export const nextState = (state: RunState, step: RunStep): RunState | undefined => runTransitions[state][step]

/** Whether a process is supposed to be at work in this state. */
export const isUnderWay = (state: RunState): boolean =>
  state === 'staging' || state === 'writing' || state === 'written' || state === 'undoing'
