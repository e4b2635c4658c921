/** What of a lot's life an endpoint may be told, in the order of a life. */
export const TOLD_KINDS = [
  ...(['lot.published', 'lot.prebid', 'lot.live', 'lot.extended'] as const),
  ...(['lot.paused', 'lot.suspended', 'lot.resume_announced', 'lot.resumed'] as const),
  ...(['lot.final', 'lot.closed', 'lot.awarded', 'lot.not_awarded', 'lot.cancelled'] as const),
] as const

export type ToldKind = (typeof TOLD_KINDS)[number]

export type Webhook = {
  id: string
  url: string
  kinds: ToldKind[]
  /** In a row; forgotten when it is switched on or off by hand. */
  failures: number
  last_error: string | null
  disabled_at: string | null
}

export type Delivery = {
  id: string
  kind: ToldKind
  lot_id: string
  /** Null when the lot is no more. */
  event_id: string | null
  number: number | null
  title: string
  attempts: number
  /** What the endpoint answered last; null when it did not. */
  status: number | null
  last_error: string | null
  created_at: string
  delivered_at: string | null
  failed_at: string | null
  next_at: string | null
}

/** What an endpoint answered to a test. */
export type TestAnswer = { status: number | null; error?: string }
