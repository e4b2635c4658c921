export const disputeStates = ['open', 'in_review', 'upheld', 'refused', 'withdrawn'] as const
export type DisputeState = (typeof disputeStates)[number]

export type DisputeRow = {
  id: string
  number: number
  kind: 'bid_refused' | 'connection' | 'result' | 'conduct' | 'other'
  state: DisputeState
  body: string
  about_seq: number | null
  lot_id: string
  lot_title: string
  event_id: string
  event_number: number
  event_title: string
  company_id: string
  company_name: string
  person_name: string | null
  side: 'buyer' | 'supplier'
  created_at: string
  due_at: string
  decided_at: string | null
  is_overdue: boolean
}

export type Dispute = DisputeRow & {
  entries: {
    kind: DisputeState | 'reply'
    side: 'staff' | 'filer' | 'respondent'
    body: string
    author: string | null
    created_at: string
  }[]
}

export type PresenceRow = {
  company: string
  person: string
  connected_at: string
  disconnected_at: string | null
  is_present: boolean
  last_seen_at: string | null
  /** When the connection was written down, where that was not possible at once. */
  noted_late_at: string | null
  round_trip_ms: number | null
  round_trip_lowest_ms: number | null
  round_trip_median_ms: number | null
  round_trip_highest_ms: number | null
  missed_heartbeats: number
}
