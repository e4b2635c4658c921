import { registry } from '../registry'
import type { TieKind } from '../rules'

/** What equal values mean. Order among equals is always by seq. RULES.md §4. */
export type TiePolicy = {
  /** The rank of the member at `index` (from 0) of a run of `length` equals that begins at `first` (rank, from 1). */
  rank: (first: number, index: number, length: number) => number
  /** Whether a bid may equal the best of another. */
  mayEqualBest: boolean
}

export const tiePolicies = registry<TieKind, TiePolicy>('tie policy')
