import { interactionSql } from '@gostiny/client-profile'
import { details, ofEvent } from './common'

const FROM = `
  from chosen
  join auction_event event on event.id = chosen.event_id`

const common = {
  ...ofEvent,
  source: `'auction.lot'`,
  occurred_at: 'chosen.decided_at',
  company_id: 'chosen.buyer_company_id',
  currency: 'chosen.currency',
}

const about = [
  `'lot_id', chosen.lot_id`,
  `'lot', chosen.title`,
  `'format', chosen.format`,
  `'division', chosen.division`,
]

/** What was bought of each supplier. */
export const boughtSql = interactionSql(
  {
    ...common,
    source_id: `chosen.lot_id || '/' || part.participant_id`,
    kind: `'auction.bought'`,
    supplier_id: 'part.supplier_company_id',
    quantity: 'part.won_quantity',
    amount: 'part.won_amount',
    details: details(...about),
  },
  `${FROM} join auction_lot_participation part on part.lot_id = chosen.lot_id
   where chosen.phase = 'awarded' and part.outcome = 'won'`,
)

/**
 * How the lot ended: with what was saved, by each base there was, or without an award. V of lots compared by merit is
 * no money, so the ceiling says nothing there.
 */
export const endedSql = interactionSql(
  {
    ...common,
    source_id: 'chosen.lot_id',
    kind: `case when chosen.phase = 'awarded' then 'auction.saved' else 'auction.not_awarded' end`,
    amount: 'chosen.paid',
    details: details(
      ...about,
      `'bidders', chosen.bidder_count`,
      `'ceiling', case when event.settings->>'value' <> 'merit' then trim_scale(chosen.ceiling)::text end`,
      `'compared', case when event.settings->>'value' <> 'merit' then trim_scale(chosen.compared)::text end`,
      `'own', trim_scale(chosen.own_value)::text`,
      `'budget', trim_scale(chosen.budget)::text`,
    ),
  },
  `${FROM} where chosen.phase in ('awarded', 'not_awarded')`,
)
