import type { Millis } from '../contract'
import type { BidMode } from '../bids/mode'
import type { Journal } from '../lot/journal'
import { placesOf } from '../lot/standing'
import type { LotState } from '../lot/state'

/** What is particular to a format (RULES.md §10). */
export type Format = {
  /** Whether the lot ends at its planned end and not by the format's own clock. */
  planned: boolean
  /** What happens right after the lot has gone live. */
  open: (journal: Journal, at: Millis) => void
  /** What the format's own clock brings about at `state.ticks_at`. */
  tick: (journal: Journal, at: Millis) => void
  mode: (state: LotState) => BidMode
}

const nothing = () => undefined

/** A format without a clock of its own. */
export const plannedFormat = { planned: true, open: nothing, tick: nothing }

/** Ends a lot whose format's clock has run out; it drains. */
export const beginDrain = (journal: Journal, at: Millis): void => journal.emit('lot_closing', at, {})

/** Ends a lot of levels, which needs no drain. */
export const closeAtOnce = (journal: Journal, at: Millis): void => {
  beginDrain(journal, at)
  journal.emit('lot_closed', at, { standing: placesOf(journal.state) })
}
