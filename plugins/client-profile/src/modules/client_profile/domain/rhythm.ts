import { median, medianDeviation, quantile } from './quantile'

const DAY_MS = 86_400_000

/** Rhythms change: only the last gaps count. */
const RECENT_GAPS = 12
/** Below this many gaps a rhythm would be a guess. */
const MIN_GAPS = 3
/** Half of the next order's window, at least: nobody orders to the hour. */
const MIN_HALF_WINDOW_DAYS = 1.5
/** A normal deviate per median absolute deviation (Rousseeuw, Croux, JASA 88, 1993). */
const MAD_TO_SIGMA = 1.4826

export interface Rhythm {
  median_days: number
  mad_days: number
  gaps: number
  recent_gaps: number[]
}

export interface NextOrder {
  at: number
  from: number
  to: number
  hits: number
  confidence: number
}

/**
 * Days between successive order days (several orders on one UTC day are one occasion), the last 12, oldest
 * first. `instants` in ms since the epoch, ascending.
 */
export function orderGaps(instants: readonly number[]): number[] {
  const days = [...new Set(instants.map((at) => Math.floor(at / DAY_MS)))]
  return days
    .slice(1)
    .map((day, index) => day - days[index])
    .slice(-RECENT_GAPS)
}

/**
 * The company's own interval between orders: median and median absolute deviation, which one long holiday or
 * one double order cannot move. Timing regularity is what lets a next order be dated at all (Wheat, Morrison,
 * "Estimating purchase regularity with two interpurchase times", JMR 27, 1990; Platzer, Reutterer, "Ticking
 * away the moments", Marketing Science 35, 2016). Null below three gaps.
 */
export function rhythmOf(gaps: readonly number[]): Rhythm | null {
  if (gaps.length < MIN_GAPS) {
    return null
  }
  return {
    median_days: median(gaps),
    mad_days: medianDeviation(gaps),
    gaps: gaps.length,
    recent_gaps: [...gaps],
  }
}

/**
 * When the next order is due: last order + median gap, in a window from the lower to the upper quartile of the
 * own gaps (at least a day and a half to each side). Confidence is how often the own gaps fell into that window,
 * by Laplace's rule (hits + 1) / (gaps + 2), so that few gaps can never make a sure forecast.
 */
export function nextOrder(lastOrderAt: number, rhythm: Rhythm): NextOrder {
  const sorted = [...rhythm.recent_gaps].sort((a, b) => a - b)
  const centre = rhythm.median_days
  const from = Math.max(0, Math.min(quantile(sorted, 0.25), centre - MIN_HALF_WINDOW_DAYS))
  const to = Math.max(quantile(sorted, 0.75), centre + MIN_HALF_WINDOW_DAYS)
  const hits = sorted.filter((gap) => gap >= from && gap <= to).length
  return {
    at: Math.round(lastOrderAt + centre * DAY_MS),
    from: Math.round(lastOrderAt + from * DAY_MS),
    to: Math.round(lastOrderAt + to * DAY_MS),
    hits,
    confidence: (hits + 1) / (sorted.length + 2),
  }
}

/** The rhythm assumed before a company has shown its own, and how many gaps it weighs. */
export const PRIOR_GAP_DAYS = 45
const PRIOR_WEIGHT = 2
/** A silence shorter than this is never alarming, nor final. */
const MIN_COOLING_DAYS = 14
const MIN_LOST_DAYS = 60

export interface Silence {
  expected_gap_days: number
  cooling_from: number
  lost_from: number
}

/**
 * When silence after the last order begins to speak. The expected gap is the own median drawn to a prior while
 * there are few gaps (as the gamma prior of Fader, Hardie, Lee, "Counting your customers the easy way",
 * Marketing Science 24, 2005, draws a short history to the population). Cooling: beyond the longer of 1.5
 * expected gaps and expected + 2 robust standard deviations, i.e. later than the own rhythm explains; lost:
 * three expected gaps, and not before twice the cooling time.
 */
export function silence(lastOrderAt: number, gaps: readonly number[]): Silence {
  const own = gaps.length ? median(gaps) : 0
  const expected = (gaps.length * own + PRIOR_WEIGHT * PRIOR_GAP_DAYS) / (gaps.length + PRIOR_WEIGHT)
  const sigma = gaps.length >= MIN_GAPS ? MAD_TO_SIGMA * medianDeviation(gaps) : 0
  const cooling = Math.max(1.5 * expected, expected + 2 * sigma, MIN_COOLING_DAYS)
  const lost = Math.max(3 * expected, 2 * cooling, MIN_LOST_DAYS)
  return {
    expected_gap_days: expected,
    cooling_from: Math.round(lastOrderAt + cooling * DAY_MS),
    lost_from: Math.round(lastOrderAt + lost * DAY_MS),
  }
}

/**
 * From when on a product no longer ordered counts as dropped, if the company still orders then: the silence rule of
 * companies with the product's own gaps. Null below three orders of it.
 */
export function droppedFrom(instants: readonly number[]): {
  typical_days: number | null
  dropped_from: number | null
} {
  const gaps = orderGaps(instants)
  if (gaps.length < 2) {
    return { typical_days: null, dropped_from: null }
  }
  return {
    typical_days: median(gaps),
    dropped_from: silence(instants[instants.length - 1], gaps).cooling_from,
  }
}
