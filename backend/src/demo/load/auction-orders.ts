import type { ClientBase } from '@medusajs/framework/pg'
import { orderLines } from '@gostiny/auctions'
import { copyPriceLists, copyPrices } from '@gostiny/pricing'
import { copyOrders } from '@gostiny/purchasing'
import { idOf } from '../generate/ids'
import type { BaseRecords } from './base-records'

type Award = {
  lot_id: string
  event_id: string
  number: number
  title: string
  currency: string
  buyer_company_id: string
  created_by: string
  email: string
  customer_id: string
  participant_id: string
  supplier_company_id: string
  supplier_name: string
  /** In the currency of the lot, without landed cost. */
  price: string
  quantity: string
  awarded_at: Date
  items: { title: string; variant_id: string | null; sku: string | null; quantity: string }[]
}

const AWARDS = `
  select lot.id as lot_id, event.id as event_id, event.number::int as number, lot.title, event.currency,
    event.buyer_company_id, event.created_by, person.email, person.customer_id, participant.id as participant_id,
    supplier.id as supplier_company_id, supplier.name as supplier_name, share->>'quantity' as quantity,
    trim_scale(round((bid.body::jsonb->'data'->>'price')::numeric * (participant.terms->>'fx')::numeric, 2))::text as price,
    to_timestamp(award.at / 1000.0) as awarded_at,
    (select json_agg(json_build_object('title', title, 'variant_id', variant_id, 'sku', sku, 'quantity', trim_scale(quantity)::text)
       order by position) from auction_lot_item where lot_id = lot.id) as items
  from auction_lot lot
  join auction_event event on event.id = lot.event_id
  join person on person.id = event.created_by
  join auction_lot_record award on award.lot_id = lot.id and award.kind = 'lot_awarded'
  cross join jsonb_array_elements(award.body::jsonb->'data'->'shares') share
  join auction_participant participant on participant.id = share->>'participant_id'
  join company supplier on supplier.id = participant.supplier_company_id
  join auction_lot_record bid on bid.lot_id = lot.id and bid.seq = (share->>'seq')::int
  where lot.event_id = any($1) and lot.awarded_order_ids is null
  order by award.at, lot.id`

const CONTRACT_DAYS = 365

/** The orders and contract prices that the awards of the past brought about, as an award today would. */
export async function loadAuctionOrders(
  client: ClientBase,
  eventIds: string[],
  base: BaseRecords,
): Promise<void> {
  const { rows: awards } = await client.query<Award>(AWARDS, [eventIds])
  await copyOrders(
    client,
    awards.map((award) => ({
      created_at: award.awarded_at,
      status: 'pending',
      currency: award.currency,
      region_id: base.regionIds.get(award.currency)!,
      sales_channel_id: base.sales_channel_id,
      customer_id: award.customer_id,
      email: award.email,
      metadata: {
        company_id: award.buyer_company_id,
        person_id: award.created_by,
        source: 'auction',
        auction_event_id: award.event_id,
        auction_number: award.number,
        auction_lot_id: award.lot_id,
        auction_participant_id: award.participant_id,
        supplier_company_id: award.supplier_company_id,
        supplier_name: award.supplier_name,
      },
      lines: linesOf(award).map(({ sku, ...line }) => ({
        ...line,
        metadata: { supplier_company_id: award.supplier_company_id, sku },
      })),
    })),
  )
  await client.query(
    `update auction_lot lot set awarded_order_ids = made.ids
     from (select metadata->>'auction_lot_id' as lot_id, array_agg(id order by id) as ids from "order"
       where metadata->>'auction_event_id' = any($1) group by 1) made
     where made.lot_id = lot.id`,
    [eventIds],
  )
  await loadContractPrices(client, awards)
}

const linesOf = ({ title, items, quantity, price }: Award) => orderLines(title, items, quantity, price)

async function loadContractPrices(client: ClientBase, awards: Award[]): Promise<void> {
  const priced = awards.flatMap((award) => {
    const prices = linesOf(award).filter(({ variant_id }) => variant_id)
    return prices.length ? [{ award, prices, list_id: idOf('cpl', 'auction', award.lot_id) }] : []
  })
  await copyPriceLists(
    client,
    priced.map(({ award, list_id }) => ({
      id: list_id,
      title: `${award.number} · ${award.title} · ${award.supplier_name}`.slice(0, 200),
      currency: award.currency,
      status: 'active' as const,
      starts_at: award.awarded_at,
      ends_at: new Date(award.awarded_at.getTime() + CONTRACT_DAYS * 86_400_000),
      source: 'demo' as const,
      assigned_at: award.awarded_at,
      assignments: [{ target: 'company' as const, target_id: award.buyer_company_id }],
    })),
  )
  await copyPrices(
    client,
    priced.flatMap(({ prices, list_id }) =>
      prices.map(({ variant_id, unit_price }) => ({
        list_id,
        variant_id: variant_id!,
        min_quantity: '1',
        amount: unit_price,
      })),
    ),
  )
}
