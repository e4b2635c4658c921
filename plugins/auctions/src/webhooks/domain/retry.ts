/** Attempts of one delivery before it is given up: about a day and a half. */
export const MOST_ATTEMPTS = 15
/** Deliveries given up or refused one after another before an endpoint is disabled. */
export const MOST_FAILURES = 50

const HOUR_MS = 3_600_000
const MOST_WAIT_MS = 4 * HOUR_MS

/** How long after the n-th attempt, from 1, the next one is made, ms: 2 s, 4 s, 8 s … four hours. */
export const waitAfter = (attempts: number): number => Math.min(2 ** attempts * 1_000, MOST_WAIT_MS)
