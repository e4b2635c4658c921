import type { Exact } from '../exact'
import { registry } from '../registry'
import type { StepRule } from '../rules'

/** What a step may be taken from: the ceiling, the participant's own last value, the best one. */
export type StepBases = { start: Exact | null; own: Exact | null; best: Exact | null; decimals: number }

/** The least drop of V, never negative; zero where its base is missing. RULES.md §5. */
export type Step<K extends StepRule['kind']> = (
  rule: Extract<StepRule, { kind: K }>,
  bases: StepBases,
) => Exact

export const steps = registry<StepRule['kind'], Step<StepRule['kind']>>('step rule')

export const registerStep = <K extends StepRule['kind']>(kind: K, step: Step<K>): void => {
  steps.register(kind, step as unknown as Step<StepRule['kind']>)
}
