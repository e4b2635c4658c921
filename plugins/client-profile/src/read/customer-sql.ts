import { lifecycleSql } from '../modules/client_profile/domain/lifecycle'
import { scoreSql, segmentSql } from '../modules/client_profile/domain/rfm'

const recency = scoreSql('profile.last_order_at', 'border.recency')
const frequency = scoreSql('profile.order_count', 'border.frequency')
const monetary = scoreSql('profile.revenue', 'border.monetary')

/**
 * Every known company with its profile, lifecycle at the instant $1, RFM score and segment: what lists and the
 * overview are made of. A lost company is not expected to order. `score` and `segment` are null without orders.
 */
export const CUSTOMER_SQL = `
  select company.company_id, company.name, company.country, company.legal_name, company.tax_id, company.roles,
    profile.currency, profile.revenue, profile.ordered, profile.saved, coalesce(profile.order_count, 0) as order_count,
    profile.first_order_at, profile.last_order_at, profile.next_order_at as expected_at,
    case when $1::timestamptz < profile.lost_from then profile.next_order_at end as next_order_at,
    case when $1::timestamptz < profile.lost_from then profile.next_order_confidence end as next_order_confidence,
    profile.cooling_from, profile.seen_at,
    ${lifecycleSql('profile', '$1::timestamptz')} as lifecycle,
    case when scored.recency is not null then concat(scored.recency, scored.frequency, scored.monetary) end as score,
    ${segmentSql('scored.recency', 'scored.frequency', 'scored.monetary')} as segment
  from client_profile.company company
  left join client_profile.company_profile profile on profile.company_id = company.company_id
  left join client_profile.rfm_border border on border.currency = profile.currency and profile.order_count > 0
  left join lateral (select ${recency} as recency, ${frequency} as frequency, ${monetary} as monetary) scored on true
  where not company.is_deleted`

export interface CustomerRow {
  company_id: string
  name: string
  country: string | null
  currency: string | null
  revenue: string | null
  ordered: string | null
  saved: string | null
  order_count: number
  first_order_at: Date | null
  last_order_at: Date | null
  next_order_at: Date | null
  next_order_confidence: number | null
  cooling_from: Date | null
  seen_at: Date | null
  lifecycle: string
  score: string | null
  segment: string | null
}
