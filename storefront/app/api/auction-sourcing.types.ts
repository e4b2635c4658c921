import type { AuctionFormat, Sealing } from './auctions.types'

/** A supplier who asked to be admitted to an open auction. */
export type Application = {
  id: string
  company_id: string
  name: string
  country: string | null
  city: string | null
  note: string
  state: 'asked' | 'admitted' | 'refused'
  reason: string | null
  created_at: string
}

/** An auction a verified supplier may ask to be admitted to. */
export type Opening = {
  id: string
  number: number
  title: string
  description: string
  currency: string
  buyer_name: string
  format: AuctionFormat
  starts_at: string
  ends_at: string
  items: { title: string; cpv: string | null; unit: string; quantity: string }[]
  my_application: { state: Application['state']; reason: string | null } | null
}

/** How many open auctions ask for something of a category, two digits of the CPV. */
export type DivisionCount = { code: string; name: string; count: number }

export type OpeningPage = {
  openings: Opening[]
  count: number
  limit: number
  offset: number
  divisions: DivisionCount[]
}

export type RehearsalBody = {
  opponents: 'invited' | 'synthetic'
  starts_in_s: number
  lasts_s: number
  sealing?: Sealing
}

/** How made-up suppliers are drawn; costs are percents of the ceiling. */
export type Crowd = {
  count: number
  lowest_percent: number
  highest_percent: number
  boldness: number
  pace_s: number
}
export type SimulationBody = {
  ceiling: string
  currency: string
  quantity?: string
  variants: object[]
  /** Made-up suppliers, or else the closed lot whose bids are replayed. */
  crowd?: Crowd
  lot_id?: string
  runs?: number
  seed?: number
}
type Spread<T> = { p10: T; p50: T; p90: T }
export type Summary = {
  runs: number
  decided: number
  value: Spread<string> | null
  length_ms: Spread<number>
  extensions: Spread<number>
  bids: Spread<number>
  tied: number
  /** Share of runs won by the winner of the recorded lot; null with made-up suppliers. */
  same_winner: number | null
  values: string[]
}
