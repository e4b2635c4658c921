export const BASES = ['ceiling', 'own', 'budget'] as const
export type Base = (typeof BASES)[number]

/** What was saved against one base; amounts and percent are decimals. */
export type Saving = { lots: number; base: string; saved: string; percent: string }
export type Savings = { lots: number; paid: string } & Record<Base, Saving | null>
export type SavingsGroup = Savings & { key: string; name?: string }

export type CurrencySavings = Savings & {
  currency: string
  by_month: SavingsGroup[]
  by_division: SavingsGroup[]
  by_supplier: SavingsGroup[]
  by_format: SavingsGroup[]
}

export type AwardedLot = {
  lot_id: string
  event_id: string
  number: number
  title: string
  currency: string
  format: string
  decided_at: string
  paid: string
  compared: string
  ceiling: string | null
  own: string | null
  budget: string | null
  suppliers: { id: string; name: string; amount: string }[]
}

export type SavingsReport = { savings: CurrencySavings[]; lots: AwardedLot[] }

export type Figure = { value: number; n: number } | null

export type Scorecard = {
  months: number
  participation: Figure
  win_rate: Figure
  reliability: Figure
  over_best: Figure
  under_ceiling: Figure
  score: number | null
}

export type TakenPart = {
  event_id: string
  number: number
  lot_id: string
  title: string
  buyer_name: string
  format: string
  currency: string
  outcome: string
  rank: number | null
  bid_count: number
  last_value: string | null
  won_amount: string | null
  closed_at: string | null
}

export type ScorecardReport = { scorecard: Scorecard; lots: TakenPart[]; count: number }

export type Scope = { divisions: string[]; regions: string[]; capacity: string }
export type ScopeChoice = { scope: Scope; divisions: { code: string; name: string }[] }
