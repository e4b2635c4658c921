import type { LotState } from '../state'
import type { Due } from './format'

/** The end of lots that end at an hour: the drain begins. */
export const endOfLot = ({ end_at }: LotState): Due | null =>
  end_at === null ? null : { at: end_at, unfold: (story, at) => story.tell('lot_closing', at, {}) }
