export const DISPUTE_STATES = ['open', 'in_review', 'upheld', 'refused'] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

export const DISPUTE_KINDS = ['bid_refused', 'connection', 'result', 'conduct', 'other'] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** What may follow a state; a decided dispute stays decided. */
export const followers: Record<DisputeState, readonly DisputeState[]> = {
  open: ['in_review', 'upheld', 'refused'],
  in_review: ['upheld', 'refused'],
  upheld: [],
  refused: [],
}

export const isDecided = (state: DisputeState): boolean => followers[state].length === 0

const HOUR_MS = 3_600_000
/** While the lot runs an answer is needed at once; later there is a day. */
const PROMISED_MS = { running: HOUR_MS, over: 24 * HOUR_MS }

/** Until when an answer is promised, ms. */
export const dueAt = (filedAt: number, isRunning: boolean): number =>
  filedAt + (isRunning ? PROMISED_MS.running : PROMISED_MS.over)
