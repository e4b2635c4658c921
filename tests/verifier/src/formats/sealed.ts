import type { BidMode } from '../bids/mode'
import { plannedFormat, type Format } from './format'

const noOpenBids: BidMode = {
  gate: () => 'wrong_format',
  highest: () => null,
  check: () => 'wrong_format',
  take: () => undefined,
}

/** Commitments until the planned end; open bids are not taken. */
export const sealed: Format = { ...plannedFormat, mode: () => noOpenBids }
