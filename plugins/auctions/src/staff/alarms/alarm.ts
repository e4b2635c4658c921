import { registry, type LotState, type Millis } from '../../modules/auctions/domain'

export type AlarmKind =
  'no_bids_near_end' | 'participant_lost' | 'nobody_there' | 'stands_still' | 'hard_stop_near' | 'low_bid'

/** One supplier of a live lot as the monitor sees him. */
export type Present = {
  participant_id: string
  company_id: string
  name: string
  has_accepted: boolean
  is_present: boolean
  /** When he was last seen to come or go, ms. */
  changed_at: Millis | null
  round_trip_ms: number | null
  last_bid_at: Millis | null
}

/** What an alarm is decided on. */
export type Watched = {
  state: LotState
  now: Millis
  present: readonly Present[]
  last_bid_at: Millis | null
  /** When the lot came to stand still, ms. */
  still_since: Millis | null
}

/** Something about a live lot that somebody should look at. `names` are the suppliers it is about. */
export type Alarm = { kind: AlarmKind; names: string[] }

/** Whether the alarm rings, and about whom. */
export type Bell = (watched: Watched) => string[] | null

export const bells = registry<AlarmKind, Bell>('alarm')
