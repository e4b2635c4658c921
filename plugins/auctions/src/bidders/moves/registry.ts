import { registry, type FormatKind } from '../../modules/auctions/domain'
import type { Move } from './move'

/** How simulated suppliers play each kind of auction. */
export const moves = registry<FormatKind, Move>('move')
