/** What a supplier did in auctions within a period, counted. Ratios are medians. */
export type Tally = {
  invited: number
  accepted: number
  /** Of those he had accepted, later declined. */
  withdrawn: number
  /** Decided lots in which he had a standing bid at the close. */
  decided: number
  won: number
  /** Lots he bid in, and of them those with a bid voided, a mistake claimed, or in which he was shut out. */
  bid_lots: number
  flawed_lots: number
  /** Of the decided lots those whose best value the reader may know. */
  compared: number
  /** Last value over the best, 0 for the best itself. */
  over_best: number | null
  under_ceiling: number | null
}

/** A figure with how many cases it rests on; null without any. */
export type Figure = { value: number; n: number } | null

export type Scorecard = {
  participation: Figure
  win_rate: Figure
  reliability: Figure
  over_best: Figure
  under_ceiling: Figure
  /** 0 to 100; null for one who was never invited. */
  score: number | null
}

const rate = (part: number, whole: number): Figure => (whole > 0 ? { value: part / whole, n: whole } : null)
const measured = (value: number | null, n: number): Figure => (value === null || !n ? null : { value, n })

/** A median this far above the best is worth nothing. */
const FAR_ABOVE_BEST = 0.25
/** As many cases of the middle are added, so that one lucky auction makes no champion. */
const PRIOR_CASES = 3
const PRIOR = 0.5
const WEIGHTS = { price: 0.4, reliability: 0.3, participation: 0.3 }

/**
 * The figures of a supplier. The score weighs price (0.4: 1 at the best, 0 at a quarter above it), reliability (0.3:
 * lots without a flaw, promises kept) and participation (0.3), each drawn to one half by three cases.
 */
export function scorecardOf(tally: Tally): Scorecard {
  const { invited, accepted, withdrawn, decided, won, bid_lots, flawed_lots, over_best, compared } = tally
  const participation = rate(Math.min(accepted, invited), invited)
  const kept = bid_lots - flawed_lots
  const reliability = rate(Math.max(0, kept), bid_lots + withdrawn)
  const price = measured(
    over_best === null ? null : Math.max(0, Math.min(1, 1 - over_best / FAR_ABOVE_BEST)),
    compared,
  )
  const score =
    WEIGHTS.price * drawn(price) +
    WEIGHTS.reliability * drawn(reliability) +
    WEIGHTS.participation * drawn(participation)
  return {
    participation,
    win_rate: rate(won, decided),
    reliability,
    over_best: measured(over_best, compared),
    under_ceiling: measured(tally.under_ceiling, decided),
    score: invited > 0 ? Math.round(score * 100) : null,
  }
}

const drawn = (figure: Figure): number => {
  const { value, n } = figure ?? { value: PRIOR, n: 0 }
  return (value * n + PRIOR * PRIOR_CASES) / (n + PRIOR_CASES)
}
