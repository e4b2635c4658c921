import { compareDecimals, formatAmount } from './decimal'
import { groupBy } from './group-by'
import type { ApplicableList, Offer, PriceAnswer, PriceItem, PriceRow, PriceTier } from './price'
import { reasonFor } from './price-reason'
import { isValidAt } from './validity'

/** The last millisecond a Date can hold; its negative is the first. */
const END_OF_TIME = 8.64e15

/** The base (`list` null) or one list, with its prices of one variant. */
type Source = { list: ApplicableList | null; rows: PriceRow[] }

export type Resolution = { currency: string; at: Date; lists: ApplicableList[]; rows: PriceRow[] }

/**
 * The price of every item. Each source (the base and every list in force) offers its price at the greatest
 * `min_quantity` not above the asked quantity; the lowest offer wins, so no list can make a buyer worse off.
 * Of equal offers the list of higher priority is named, and any list before the base.
 * The order of `lists` and `rows` does not matter.
 */
export function resolvePrices(items: PriceItem[], resolution: Resolution): PriceAnswer[] {
  const lists = new Map<string | null, ApplicableList | null>([[null, null]])
  for (const list of resolution.lists) if (isValidAt(list, resolution.at)) lists.set(list.id, list)
  const rows = groupBy(resolution.rows, (row) => row.variant_id)

  return items.map((item) => {
    const inForce = (rows.get(item.variant_id) ?? []).filter(
      (row) => isValidAt(row, resolution.at) && lists.has(row.list_id),
    )
    const sources = [...groupBy(inForce, (row) => row.list_id)].map(([id, own]) => ({
      list: lists.get(id) ?? null,
      rows: own,
    }))
    return answerFrom(sources, item, resolution.currency)
  })
}

function answerFrom(sources: Source[], item: PriceItem, currency: string): PriceAnswer {
  const best = bestOffer(sources, item.quantity)
  const base = bestOffer(
    sources.filter((source) => source.list === null),
    item.quantity,
  )

  return {
    variant_id: item.variant_id,
    quantity: item.quantity,
    currency,
    unit_price: best && formatAmount(best.row.amount),
    base_unit_price: base && formatAmount(base.row.amount),
    reason: best && reasonFor(best),
    tiers: tiersFrom(sources),
  }
}

function bestOffer(sources: Source[], quantity: number): Offer | null {
  return sources.reduce<Offer | null>((best, { list, rows }) => {
    const row = rowAt(rows, quantity)
    if (!row) return best

    const offer = { list, row }
    return best && compareOffers(best, offer) <= 0 ? best : offer
  }, null)
}

/** The row of the greatest tier reached; of rows that overlap in time the cheapest, then the longest lasting. */
function rowAt(rows: PriceRow[], quantity: number): PriceRow | null {
  return rows
    .filter((row) => compareDecimals(row.min_quantity, quantity) <= 0)
    .reduce<PriceRow | null>((best, row) => (best && compareRows(best, row) <= 0 ? best : row), null)
}

function compareRows(a: PriceRow, b: PriceRow): number {
  return (
    compareDecimals(b.min_quantity, a.min_quantity) ||
    compareDecimals(a.amount, b.amount) ||
    (b.ends_at?.getTime() ?? END_OF_TIME) - (a.ends_at?.getTime() ?? END_OF_TIME) ||
    (a.starts_at?.getTime() ?? -END_OF_TIME) - (b.starts_at?.getTime() ?? -END_OF_TIME)
  )
}

function compareOffers(a: Offer, b: Offer): number {
  return compareDecimals(a.row.amount, b.row.amount) || compareLists(a.list, b.list)
}

function compareLists(a: ApplicableList | null, b: ApplicableList | null): number {
  if (!a || !b) return Number(!a) - Number(!b)

  return b.priority - a.priority || (a.id < b.id ? -1 : 1)
}

/** What the buyer would pay per unit at every quantity where the price changes. */
function tiersFrom(sources: Source[]): PriceTier[] {
  const thresholds = new Set(sources.flatMap(({ rows }) => rows.map((row) => Number(row.min_quantity))))

  return [...thresholds]
    .sort((a, b) => a - b)
    .map((min_quantity) => ({
      min_quantity,
      unit_price: formatAmount(bestOffer(sources, min_quantity)!.row.amount),
    }))
    .filter((tier, index, all) => tier.unit_price !== all[index - 1]?.unit_price)
}
