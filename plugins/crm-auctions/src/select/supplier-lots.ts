import { interactionSql } from '@gostiny/client-profile'
import { details, ofEvent } from './common'

const FROM = `
  from chosen
  join auction_event event on event.id = chosen.event_id
  join company buyer on buyer.id = chosen.buyer_company_id
  join auction_lot_participation part on part.lot_id = chosen.lot_id`

const common = {
  ...ofEvent,
  source: `'auction.lot'`,
  source_id: `chosen.lot_id || '/' || part.participant_id`,
  company_id: 'part.supplier_company_id',
  currency: 'chosen.currency',
}

const about = [
  `'lot_id', chosen.lot_id`,
  `'lot', chosen.title`,
  `'buyer', buyer.name`,
  `'division', chosen.division`,
]

/** One row per supplier and lot, once its bidding is over: how often, from what, to what. */
export const bidsSql = interactionSql(
  {
    ...common,
    kind: `'auction.bid'`,
    occurred_at: 'part.first_bid_at',
    quantity: 'part.bid_count',
    amount: 'part.last_value',
    details: details(
      ...about,
      `'first', trim_scale(part.first_value)::text`,
      `'last_at', part.last_bid_at`,
      `'refused', nullif(part.refused_count, 0)`,
      `'mistakes', nullif(part.mistake_count, 0)`,
    ),
  },
  `${FROM} where part.first_bid_at is not null`,
)

/** How the lot ended for those who bid or were shut out, once it is decided. */
export const outcomesSql = interactionSql(
  {
    ...common,
    kind: `'auction.' || part.outcome`,
    occurred_at: 'chosen.decided_at',
    quantity: 'part.won_quantity',
    amount: 'coalesce(part.won_amount, part.last_value)',
    details: details(
      ...about,
      `'rank', part.rank`,
      `'bidders', chosen.bidder_count`,
      `'voided', nullif(part.voided_count, 0)`,
      `'over_best', round(part.last_value / nullif(chosen.best, 0) - 1, 6)`,
      `'under_ceiling', round(1 - part.last_value / nullif(chosen.ceiling, 0), 6)`,
    ),
  },
  `${FROM} where chosen.decided_at is not null and part.outcome in ('won', 'lost', 'blocked', 'disqualified')`,
)
