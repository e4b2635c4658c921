import './absolute'
import './percent'
import './table'
import type { Exact } from '../exact'
import type { LotState } from '../state'
import { steps, type StepBases } from './step-rule'

/** The step of a lot for a participant's own last value and the best value. */
export function stepOf(state: LotState, own: Exact | null, best: Exact | null): Exact {
  const { step, decimals } = state.rules
  const bases: StepBases = { start: state.exact.ceiling, own, best, decimals }
  return steps.of(step.kind)(step, bases)
}
