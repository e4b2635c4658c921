import type { Exact } from '../exact'
import { registry } from '../registry'
import type { ValueKind } from '../rules'
import type { Factors } from '../state'

/** How a price becomes the compared value V, and back. RULES.md §3. */
export type ValueRule = {
  value: (price: Exact, factors: Factors) => Exact
  /** The exact price that has this value. */
  price: (value: Exact, factors: Factors) => Exact
}

export const valueRules = registry<ValueKind, ValueRule>('value rule')
