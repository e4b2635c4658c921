import type {
  CategoryShare,
  DroppedProduct,
  FavouriteProduct,
  MonthFigure,
  OrdersProfile,
} from '../api/types'
import { amount, divide, formatAmount, share } from '../modules/client_profile/domain/amount'
import { iso, money, quantity } from './format'
import type { Labels } from './labels'
import { monthAxis } from './month-axis'
import type { StoredAffinity, StoredCompany, StoredMonth, StoredProfile } from './stored-profile'

const SHOWN_PRODUCTS = 10
const DAY_MS = 86_400_000

export function presentOrders(profile: StoredProfile, labels: Labels, now: Date): OrdersProfile {
  const { company, affinities } = profile
  const bought = affinities.filter(({ kind, order_count }) => kind === 'product' && order_count > 0)
  const isDropped = ({ dropped_from }: StoredAffinity) =>
    isDroppedBy(dropped_from, company?.last_order_at ?? null)
  return {
    order_count: company?.order_count ?? 0,
    canceled_count: company?.canceled_count ?? 0,
    currency: company?.currency ?? null,
    revenue: money(company?.revenue),
    ordered: money(company?.ordered),
    returned: money(company?.returned),
    credited: money(company?.credited),
    paid: money(company?.paid),
    average_basket: formatAmount(roundToCent(divide(amount(company?.ordered), company?.order_count ?? 0))),
    average_lines: company?.order_count ? company.line_count / company.order_count : 0,
    first_order_at: iso(company?.first_order_at),
    last_order_at: iso(company?.last_order_at),
    other_currencies: company?.other_currencies ?? [],
    rhythm: presentRhythm(company),
    next_order: presentNextOrder(company, now),
    favourites: bought
      .filter((affinity) => affinity.order_count > 1 && !isDropped(affinity))
      .sort((a, b) => b.order_count - a.order_count || Number(amount(b.revenue) - amount(a.revenue)))
      .slice(0, SHOWN_PRODUCTS)
      .map((affinity) => presentFavourite(affinity, labels)),
    dropped: bought
      .filter(isDropped)
      .sort((a, b) => Number(amount(b.revenue) - amount(a.revenue)))
      .slice(0, SHOWN_PRODUCTS)
      .map((affinity) => presentDropped(affinity, labels)),
    by_category: presentCategories(company, affinities, labels),
    by_month: presentMonths(company, profile.months, now),
  }
}

/** Dropped: the company still ordered when the silence about the product was longer than its rhythm explains. */
const isDroppedBy = (droppedFrom: Date | null, lastOrderAt: Date | null): boolean =>
  droppedFrom !== null && lastOrderAt !== null && droppedFrom <= lastOrderAt

/** Averages of money are rounded half away from zero to the cent. */
const roundToCent = (value: bigint): bigint => divide(value, 10_000) * 10_000n

const presentRhythm = (company: StoredCompany | null) =>
  company?.rhythm_median_days == null
    ? null
    : {
        median_days: company.rhythm_median_days,
        mad_days: company.rhythm_mad_days ?? 0,
        gaps: company.recent_gaps.length,
        recent_gaps: company.recent_gaps,
      }

/** A lost company is not expected to order. */
function presentNextOrder(company: StoredCompany | null, now: Date): OrdersProfile['next_order'] {
  if (!company?.next_order_at || !company.next_order_from || !company.next_order_to) return null
  if (company.lost_from && company.lost_from <= now) return null
  return {
    at: company.next_order_at.toISOString(),
    from: company.next_order_from.toISOString(),
    to: company.next_order_to.toISOString(),
    confidence: company.next_order_confidence ?? 0,
    days_left: Math.round((company.next_order_at.getTime() - now.getTime()) / DAY_MS),
    rests_on: {
      gaps: company.recent_gaps.length,
      hits: company.next_order_hits ?? 0,
      median_days: company.rhythm_median_days ?? 0,
      last_order_at: company.last_order_at!.toISOString(),
    },
  }
}

const presentFavourite = (affinity: StoredAffinity, labels: Labels): FavouriteProduct => ({
  product: { ...labels.of(affinity.key), sku: affinity.sku },
  order_count: affinity.order_count,
  quantity: quantity(affinity.quantity),
  revenue: money(affinity.revenue),
  last_ordered_at: affinity.last_ordered_at!.toISOString(),
  typical_days: affinity.typical_days,
})

const presentDropped = (affinity: StoredAffinity, labels: Labels): DroppedProduct => ({
  ...presentFavourite(affinity, labels),
  dropped_from: affinity.dropped_from!.toISOString(),
})

/** Shares of what was ordered less what was returned; goods in no category make a row of their own. */
function presentCategories(
  company: StoredCompany | null,
  affinities: StoredAffinity[],
  labels: Labels,
): CategoryShare[] {
  const whole = amount(company?.ordered) - amount(company?.returned)
  const rows = affinities
    .filter(({ kind, revenue }) => kind === 'category' && amount(revenue) !== 0n)
    .map((affinity) => ({
      category: labels.of(affinity.key),
      revenue: money(affinity.revenue),
      share: share(amount(affinity.revenue), whole),
      last_ordered_at: iso(affinity.last_ordered_at) ?? iso(company?.last_order_at)!,
    }))
    .sort((a, b) => b.share - a.share)
  const rest = rows.reduce((left, row) => left - amount(row.revenue), whole)
  if (rest === 0n || !company?.last_order_at) return rows
  const last_ordered_at = company.last_order_at.toISOString()
  return [
    ...rows,
    { category: null, revenue: formatAmount(rest), share: share(rest, whole), last_ordered_at },
  ]
}

function presentMonths(company: StoredCompany | null, months: StoredMonth[], now: Date): MonthFigure[] {
  const own = new Map(
    months.filter(({ currency }) => currency === company?.currency).map((figure) => [figure.month, figure]),
  )
  return monthAxis([...own.keys()].pop() ?? null, now).map((month) => {
    const figure = own.get(month)
    return {
      month,
      order_count: figure?.order_count ?? 0,
      revenue: money(figure?.revenue),
      discount: money(figure?.discount),
    }
  })
}
