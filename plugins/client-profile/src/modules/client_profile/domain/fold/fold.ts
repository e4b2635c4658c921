import type { InteractionKind } from '../interaction'
import { PORTAL_KINDS } from '../signals'
import { auctionFolds } from './fold-auctions'
import { discountFolds } from './fold-discounts'
import { interestFolds } from './fold-interests'
import { orderFolds, type Fold } from './fold-orders'
import { emptyHistory, type Entry, type History } from './history'

/**
 * Version of the fold and of all formulas behind the projections. Raise it with any change of their results:
 * stored histories are dropped and all projections rebuilt at the next start.
 */
export const FOLD_VERSION = 3

const folds: Partial<Record<InteractionKind, Fold>> = {
  ...interestFolds,
  ...orderFolds,
  ...discountFolds,
  ...auctionFolds,
}

/** Adds one entry. Entries must come in ledger order: by `at`, then by id. */
export function fold(history: History, entry: Entry): void {
  history.count++
  history.first_at ??= entry.at
  history.last_at = entry.at
  if (entry.person_id) history.persons.add(entry.person_id)
  if (PORTAL_KINDS.has(entry.kind)) history.seen_at = entry.at
  folds[entry.kind]?.(history, entry)
}

export const inLedgerOrder = (a: Entry, b: Entry): number =>
  a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** The history of a set of entries, in whatever order they are given. */
export function historyOf(entries: readonly Entry[]): History {
  const history = emptyHistory()
  for (const entry of [...entries].sort(inLedgerOrder)) fold(history, entry)
  return history
}
