import { finalBids } from '../bids/hidden-bid'
import type { BidMode } from '../bids/mode'
import type { FormatKind } from '../contract'
import type { LotState } from '../lot/state'
import { dutch } from './dutch'
import { english } from './english'
import type { Format } from './format'
import { hybrid } from './hybrid'
import { japanese } from './japanese'
import { sealed } from './sealed'
import { staged } from './staged'

const FORMATS: Record<FormatKind, Format> = { english, japanese, dutch, sealed, staged, hybrid }

/** The format of a lot. */
export const formatOf = (state: LotState): Format => FORMATS[state.rules.format]

/** How the lot takes bids now: the best-and-final is the same in every format. */
export const modeOf = (state: LotState): BidMode =>
  state.phase === 'final' ? finalBids : formatOf(state).mode(state)
