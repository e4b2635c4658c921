import type { DemoCompany, DemoPerson } from '../companies/types'

export type Fate = 'awarded' | 'not_awarded' | 'cancelled' | 'evaluation' | 'live' | 'planned' | 'draft'

export type DemoBidder = {
  company: DemoCompany
  person: DemoPerson
  /** How low he goes, as a share of the ceiling; null when he accepted but does not bid. */
  floor: number | null
  hasAnswered: boolean
  /** He bids once and answers nobody. */
  once: boolean
  paceMs: number
  boldness: number
  /** Typical time of his connection there and back, ms. */
  roundTripMs: number
}

export type DemoGoods = {
  sku: string
  title: string
  unit: string
  cpv: string
  quantity: number
  /** What the buyer pays today for one, in hundredths. */
  cents: number
}

export type DemoLot = { title: string; ceiling: number; goods: DemoGoods[] }

/** An auction of the demo as its buyer would enter it, and what becomes of it. */
export type DemoAuction = {
  code: string
  fate: Fate
  buyer: DemoCompany
  author: DemoPerson
  title: string
  terms: string
  publishedAt: Date
  startsAt: Date
  endsAt: Date
  rules: object
  lots: DemoLot[]
  bidders: DemoBidder[]
}
