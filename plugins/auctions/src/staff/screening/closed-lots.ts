import type { Pool } from 'pg'
import { exactOf } from '../../modules/auctions/domain'
import type { ClosedLot, FinalOffer } from '../../modules/auctions/domain/screens'

const READ = `
  select lot.id as lot_id, event.id as event_id, event.number::int as number, lot.title, closed.at::float8 as closed_at,
    event.buyer_company_id, (select left(cpv, 3) from auction_lot_item where lot_id = lot.id and cpv is not null
      order by position limit 1) as category,
    event.settings->>'format' as format, closed.body::jsonb->'data'->'standing' as standing,
    (select body::jsonb->'data'->'shares'->0->>'participant_id' from auction_lot_record
     where lot_id = lot.id and kind = 'lot_awarded' order by seq desc limit 1) as winner,
    (select json_object_agg(participant.id, json_build_object('company_id', participant.supplier_company_id,
       'bids', (select count(*) from auction_lot_record where lot_id = lot.id and kind = 'bid_accepted'
         and body::jsonb->'data'->>'participant_id' = participant.id),
       'addresses', (select coalesce(json_agg(distinct address_hash), '[]') from auction_presence
         where lot_id = lot.id and company_id = participant.supplier_company_id and address_hash is not null),
       'devices', (select coalesce(json_agg(distinct device_hash), '[]') from auction_presence
         where lot_id = lot.id and company_id = participant.supplier_company_id and device_hash is not null)))
     from auction_participant participant where participant.event_id = event.id) as suppliers
  from auction_lot lot
  join auction_event event on event.id = lot.event_id
  join lateral (select at, body from auction_lot_record where lot_id = lot.id and kind = 'lot_closed'
    order by seq desc limit 1) closed on true
  where lot.phase in ('closed', 'awarded', 'not_awarded') and not event.is_rehearsal
  order by closed.at desc limit $1`

type Row = Omit<ClosedLot, 'has_free_prices' | 'is_open' | 'offers' | 'winner'> & {
  format: string
  standing: { participant_id: string; value: string }[]
  winner: string | null
  suppliers: Record<string, Pick<FinalOffer, 'company_id' | 'bids' | 'addresses' | 'devices'>>
}

const LEVELS = ['japanese', 'dutch', 'hybrid']
const MOST_LOTS = 5_000

/** The newest lots that were decided by at least two bids, with what each supplier offered in the end. */
export async function closedLots(pool: Pool): Promise<ClosedLot[]> {
  const { rows } = await pool.query<Row>(READ, [MOST_LOTS])
  return rows
    .filter(({ standing }) => standing.length > 1)
    .map(({ format, standing, suppliers, winner, ...lot }) => ({
      ...lot,
      has_free_prices: !LEVELS.includes(format),
      is_open: format === 'english' || format === 'staged',
      offers: standing.map(({ participant_id, value }) => ({
        ...suppliers[participant_id],
        exact: value,
        value: numberOf(value),
      })),
      winner: suppliers[winner ?? standing[0].participant_id].company_id,
    }))
}

const numberOf = (value: string): number => {
  const { n, d } = exactOf(value)
  return Number(n) / Number(d)
}
