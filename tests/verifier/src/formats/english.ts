import { openBids } from '../bids/open-bid'
import { plannedFormat, type Format } from './format'

/** Open bidding until the planned end and its extensions. */
export const english: Format = { ...plannedFormat, mode: () => openBids }
