import type { AuctionsBought, AuctionSaving, AuctionsProfile, AuctionsSupplied } from '../api/types'
import { amount, share } from '../modules/client_profile/domain/amount'
import type {
  AuctionMonth,
  BoughtFact,
  Saving,
  SuppliedFact,
} from '../modules/client_profile/domain/project/auctions-fact'
import type { Labels } from './labels'
import { monthAxis } from './month-axis'
import type { StoredCompany } from './stored-profile'

const YEAR = 12

export function presentAuctions(company: StoredCompany | null, labels: Labels, now: Date): AuctionsProfile {
  const fact = company?.auctions ?? null
  const lastYear = monthAxis(null, now).slice(-YEAR)
  const recent = (fact?.months ?? []).filter(({ month }) => month >= lastYear[0])
  return {
    last_at: fact?.last_at ?? null,
    bought: fact?.bought ? presentBought(fact.bought, labels) : null,
    supplied: fact?.supplied ? presentSupplied(fact.supplied, labels) : null,
    by_month: fact ? monthsOf(fact.months, now) : [],
    won_12_months: recent.reduce((sum, { won }) => sum + won, 0),
    bought_12_months: recent.reduce((sum, { awarded }) => sum + awarded, 0),
  }
}

function monthsOf(known: readonly AuctionMonth[], now: Date): AuctionMonth[] {
  const byMonth = new Map(known.map((figures) => [figures.month, figures]))
  return monthAxis(known.at(-1)?.month ?? null, now).map(
    (month) => byMonth.get(month) ?? { month, awarded: 0, invited: 0, bid: 0, won: 0 },
  )
}

const presentBought = (fact: BoughtFact, labels: Labels): AuctionsBought => ({
  ...fact,
  by_currency: fact.by_currency.map(({ ceiling, own, budget, ...sums }) => ({
    ...sums,
    ceiling: presentSaving(ceiling),
    own: presentSaving(own),
    budget: presentSaving(budget),
  })),
  divisions: fact.divisions.map(({ division, lots }) => ({ division: labels.ofOptional(division), lots })),
  suppliers: fact.suppliers.map(({ id, ...sums }) => ({ supplier: labels.of(id), ...sums })),
})

const presentSaving = (saving: Saving | null): AuctionSaving | null =>
  saving && { ...saving, share: share(amount(saving.saved), amount(saving.base)) }

const presentSupplied = (fact: SuppliedFact, labels: Labels): AuctionsSupplied => ({
  ...fact,
  divisions: fact.divisions.map(({ division, ...sums }) => ({
    division: labels.ofOptional(division),
    ...sums,
  })),
  participation_rate: fact.invited ? Math.min(1, fact.accepted / fact.invited) : null,
  win_rate: fact.won + fact.lost ? fact.won / (fact.won + fact.lost) : null,
})
