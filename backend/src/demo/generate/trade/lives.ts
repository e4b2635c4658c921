import { HISTORY_DAYS } from './time'

export type Life = {
  /** First and last day of buying, in days before the anchor. */
  fromDays: number
  untilDays: (gapDays: number) => number
  /** Size of orders at a share 0…1 of the history, in relation to the usual. */
  sizeAt: (share: number) => number
}

const LOST_FOR_DAYS = 190
const SUSPENDED_FOR_DAYS = 75
const NEW_FOR_DAYS = 70
/** The youngest order of those who still buy is at least this old. */
export const NEW_LAST_DAYS = 2
/** Longer than 1.5 usual gaps and shorter than 3: silence that begins to speak. */
const COOLING_GAPS = 2.2
const COOLING_AT_LEAST_DAYS = 20

const all: Life = { fromDays: HISTORY_DAYS, untilDays: () => 0, sizeAt: () => 1 }

/** The courses that the purchases of a buyer take. */
export const LIVES: Record<string, Life> = {
  /** Falls by as much as prices and the stronger autumn raise it. */
  stable: { ...all, sizeAt: (share) => 1.12 - 0.24 * share },
  growing: { ...all, sizeAt: (share) => 0.45 * 4.2 ** share },
  cooling: {
    ...all,
    untilDays: (gapDays) => Math.max(COOLING_AT_LEAST_DAYS, COOLING_GAPS * gapDays),
    sizeAt: (share) => 1.1 - 0.35 * share,
  },
  lost: { ...all, untilDays: () => LOST_FOR_DAYS, sizeAt: (share) => 1.1 - 0.5 * share },
  suspended: { ...all, untilDays: () => SUSPENDED_FOR_DAYS },
  new: { ...all, fromDays: NEW_FOR_DAYS, untilDays: () => NEW_LAST_DAYS },
}
