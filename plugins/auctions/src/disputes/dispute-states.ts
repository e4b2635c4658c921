export const DISPUTE_STATES = ['open', 'in_review', 'upheld', 'refused', 'withdrawn'] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

export const DISPUTE_KINDS = ['bid_refused', 'connection', 'result', 'conduct', 'other'] as const
export type DisputeKind = (typeof DISPUTE_KINDS)[number]

/** Who acts on a dispute: staff, who filed it, and whoever it is held against. */
export type DisputeParty = 'staff' | 'filer' | 'respondent'

type Transition = { by: DisputeParty; to: DisputeState }

/** What may follow a state, and by whom; a decided dispute stays decided, and so does one that was withdrawn. */
export const transitions: Record<DisputeState, readonly Transition[]> = {
  open: [
    { by: 'staff', to: 'in_review' },
    { by: 'staff', to: 'upheld' },
    { by: 'staff', to: 'refused' },
    { by: 'filer', to: 'withdrawn' },
  ],
  in_review: [
    { by: 'respondent', to: 'in_review' },
    { by: 'staff', to: 'upheld' },
    { by: 'staff', to: 'refused' },
    { by: 'filer', to: 'withdrawn' },
  ],
  upheld: [],
  refused: [],
  withdrawn: [],
}

/** Whether a party may bring a dispute from one state to the other; a reply leaves it in review. */
export const mayMove = (party: DisputeParty, from: DisputeState, to: DisputeState): boolean =>
  transitions[from].some((transition) => transition.by === party && transition.to === to)

export const isDecided = (state: DisputeState): boolean => transitions[state].length === 0

const HOUR_MS = 3_600_000
/** While the lot runs an answer is needed at once; later there is a day. */
const PROMISED_MS = { running: HOUR_MS, over: 24 * HOUR_MS }

/** Until when an answer is promised, ms. */
export const dueAt = (filedAt: number, isRunning: boolean): number =>
  filedAt + (isRunning ? PROMISED_MS.running : PROMISED_MS.over)
