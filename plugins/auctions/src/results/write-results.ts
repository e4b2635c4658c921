import type { Pool } from 'pg'
import { exactOf, exactText, rounded, type LotResult, type LotRules } from '../modules/auctions/domain'
import { DIVISIONS } from '../modules/auctions/domain/codes'

export type ReadLot = { lot_id: string; rules: LotRules; result: LotResult }

const RESULTS = `
  insert into auction_lot_result as known (lot_id, event_id, buyer_company_id, title, currency, format, division, phase,
    closed_at, decided_at, ceiling, own_value, budget, best, paid, compared, participant_count, bidder_count, bid_count)
  select lot.id, event.id, event.buyer_company_id, lot.title, event.currency, told.format,
    case when item.division = any($2) then item.division end, told.phase,
    to_timestamp(told.closed_at / 1000.0), to_timestamp(told.decided_at / 1000.0), told.ceiling, item.own_value,
    (lot.settings->>'budget')::numeric, told.best, told.paid, told.compared, told.participant_count, told.bidder_count,
    told.bid_count
  from jsonb_to_recordset($1::jsonb) as told (lot_id text, format text, phase text, closed_at numeric,
    decided_at numeric, ceiling numeric, best numeric, paid numeric, compared numeric, participant_count integer,
    bidder_count integer, bid_count integer)
  join auction_lot lot on lot.id = told.lot_id
  join auction_event event on event.id = lot.event_id
  cross join lateral (
    select case when bool_and(own_price is not null) then sum(own_price * quantity) end as own_value,
      (select left(cpv, 2) from auction_lot_item where lot_id = lot.id and cpv is not null
       group by 1 order by sum(coalesce(own_price, 0) * quantity) desc, 1 limit 1) as division
    from auction_lot_item where lot_id = lot.id
  ) item
  where not event.is_rehearsal
  on conflict (lot_id) do update set phase = excluded.phase, closed_at = excluded.closed_at,
    decided_at = excluded.decided_at, ceiling = excluded.ceiling, best = excluded.best, paid = excluded.paid,
    compared = excluded.compared, bidder_count = excluded.bidder_count, bid_count = excluded.bid_count,
    participant_count = excluded.participant_count, changed_at = clock_timestamp()`

const PARTICIPATIONS = `
  insert into auction_lot_participation as known (lot_id, participant_id, supplier_company_id, outcome, bid_count,
    refused_count, voided_count, mistake_count, is_disqualified, first_bid_at, last_bid_at, first_value, last_value, rank,
    won_quantity, won_amount)
  select told.lot_id, told.participant_id, participant.supplier_company_id, told.outcome, told.bid_count,
    told.refused_count, told.voided_count, told.mistake_count, told.is_disqualified,
    to_timestamp(told.first_bid_at / 1000.0), to_timestamp(told.last_bid_at / 1000.0), told.first_value,
    told.last_value, told.rank, told.won_quantity, told.won_amount
  from jsonb_to_recordset($1::jsonb) as told (lot_id text, participant_id text, outcome text, bid_count integer,
    refused_count integer, voided_count integer, mistake_count integer, is_disqualified boolean, first_bid_at numeric,
    last_bid_at numeric, first_value numeric, last_value numeric, rank integer, won_quantity numeric, won_amount numeric)
  join auction_lot_result result on result.lot_id = told.lot_id
  join auction_participant participant on participant.id = told.participant_id
  on conflict (lot_id, participant_id) do update set outcome = excluded.outcome, bid_count = excluded.bid_count,
    refused_count = excluded.refused_count, voided_count = excluded.voided_count,
    mistake_count = excluded.mistake_count, is_disqualified = excluded.is_disqualified,
    first_bid_at = excluded.first_bid_at, last_bid_at = excluded.last_bid_at, first_value = excluded.first_value,
    last_value = excluded.last_value, rank = excluded.rank, won_quantity = excluded.won_quantity,
    won_amount = excluded.won_amount`

/** Writes what lots came to; the same twice changes nothing. A rehearsal is left out. */
export async function writeResults(pool: Pool, lots: readonly ReadLot[]): Promise<void> {
  const results = lots.map(({ lot_id, rules, result: { participations, ...result } }) => ({
    ...{ lot_id, ...result, format: rules.format, ceiling: rules.ceiling },
    participant_count: participations.length,
    bidder_count: participations.filter(({ bid_count }) => bid_count > 0).length,
    bid_count: participations.reduce((sum, { bid_count }) => sum + bid_count, 0),
  }))
  const participations = lots.flatMap(({ lot_id, result }) =>
    result.participations.map((one) => ({ lot_id, ...one, first_value: decimalOf(one.first_value) })),
  )
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query(RESULTS, [JSON.stringify(results), Object.keys(DIVISIONS)])
    await client.query(PARTICIPATIONS, [JSON.stringify(participations)])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

/** A value of the record as a decimal of tables. */
const decimalOf = (value: string | null): string | null => value && exactText(rounded(exactOf(value)))
