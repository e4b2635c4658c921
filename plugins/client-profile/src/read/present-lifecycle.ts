import type { LifecycleStatement, RfmStatement } from '../api/types'
import { amount, formatAmount } from '../modules/client_profile/domain/amount'
import { lifecycleAt } from '../modules/client_profile/domain/lifecycle'
import { score, segmentOf } from '../modules/client_profile/domain/rfm'
import { PRIOR_GAP_DAYS } from '../modules/client_profile/domain/rhythm'
import { iso, money } from './format'
import type { StoredBorders, StoredCompany } from './stored-profile'

/** The state of the company's life as a customer at `now`, and on what that rests. */
export function presentLifecycle(company: StoredCompany | null, now: Date): LifecycleStatement {
  const { state, since } = lifecycleAt(
    {
      first_order_at: company?.first_order_at?.getTime() ?? null,
      base_state: company?.base_state ?? null,
      new_until: company?.new_until?.getTime() ?? null,
      cooling_from: company?.cooling_from?.getTime() ?? null,
      lost_from: company?.lost_from?.getTime() ?? null,
    },
    now.getTime(),
  )
  return {
    state,
    since: since === null ? null : new Date(since).toISOString(),
    cooling_from: iso(company?.cooling_from),
    lost_from: iso(company?.lost_from),
    rests_on: {
      order_days: company?.order_days ?? 0,
      last_order_at: iso(company?.last_order_at),
      expected_gap_days: company?.expected_gap_days ?? PRIOR_GAP_DAYS,
      prior_days: PRIOR_GAP_DAYS,
      gaps: company?.recent_gaps.length ?? 0,
      recent_revenue: money(company?.recent_revenue),
      earlier_revenue: money(company?.earlier_revenue),
    },
  }
}

/** The RFM score within the borders of all customers; null without orders or borders. */
export function presentRfm(
  company: StoredCompany | null,
  borders: StoredBorders | null,
): RfmStatement | null {
  if (!company?.last_order_at || !borders) return null
  const recency = score(
    company.last_order_at.getTime(),
    borders.recency.map((border) => border.getTime()),
  )
  const frequency = score(company.order_count, borders.frequency)
  const monetary = score(amount(company.revenue), borders.monetary.map(amount))
  return {
    recency,
    frequency,
    monetary,
    score: `${recency}${frequency}${monetary}`,
    segment: segmentOf(recency, frequency, monetary),
    rests_on: {
      last_order_at: company.last_order_at.toISOString(),
      order_count: company.order_count,
      revenue: money(company.revenue),
      currency: borders.currency,
      borders: {
        recency: borders.recency.map((border) => border.toISOString()),
        frequency: borders.frequency,
        monetary: borders.monetary.map((border) => formatAmount(amount(border))),
      },
      companies: borders.companies,
      computed_at: borders.computed_at.toISOString(),
    },
  }
}
