import type { LotView } from './auctions'

export type AlarmKind =
  'no_bids_near_end' | 'participant_lost' | 'nobody_there' | 'stands_still' | 'hard_stop_near' | 'low_bid'

export type Present = {
  participant_id: string
  company_id: string
  name: string
  has_accepted: boolean
  is_present: boolean
  changed_at: number | null
  round_trip_ms: number | null
  last_bid_at: number | null
}

export type MonitorLot = {
  id: string
  event_id: string
  number: number
  event_title: string
  title: string
  buyer_name: string
  lot: LotView
  best: string | null
  leader: string | null
  bids: number
  extensions: number
  pulse: number[]
  last_bid_at: number | null
  present: Present[]
  alarms: { kind: AlarmKind; names: string[] }[]
  is_simulated: boolean
}

export type Monitor = { now: number; lots: MonitorLot[]; may_simulate: boolean }
