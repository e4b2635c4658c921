import { add, exact, roundDown, type Exact } from '../exact'

/** Decimals of values in tables that are for counting, not for deciding. */
const KEPT_DECIMALS = 10

/** The nearest number with so many decimals; halves go up. For figures, never for a rule. */
export const rounded = (a: Exact, decimals = KEPT_DECIMALS): Exact =>
  exact(roundDown(add(a, { n: 1n, d: 2n * 10n ** BigInt(decimals) }), decimals))
