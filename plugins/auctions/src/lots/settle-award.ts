import type { MedusaContainer } from '@medusajs/framework/types'
import { createOrderWorkflow } from '@medusajs/medusa/core-flows'
import {
  assignPriceListWorkflow,
  createPriceListWorkflow,
  savePricesWorkflow,
} from '@gostiny/pricing/workflows'
import type { AuctionHouse } from '../modules/auctions'
import { exactText, priceOfShare } from '../modules/auctions/domain'
import { orderLines, type AwardedItem, type OrderLine } from './order-lines'

type Facts = {
  event_id: string
  number: number
  title: string
  currency: string
  is_rehearsal: boolean
  buyer_company_id: string
  created_by: string
  email: string | null
  customer_id: string | null
  order_ids: string[] | null
  items: AwardedItem[]
  suppliers: Record<string, { company_id: string; name: string }>
  sales_channel_id: string | null
  region_id: string | null
}

const READ = `
  select event.id as event_id, event.number::int as number, lot.title, event.currency, event.is_rehearsal,
    event.buyer_company_id, event.created_by, person.email, person.customer_id, lot.awarded_order_ids as order_ids,
    (select json_agg(json_build_object('title', title, 'variant_id', variant_id, 'sku', sku, 'quantity', quantity::text)
       order by position) from auction_lot_item where lot_id = lot.id) as items,
    (select json_object_agg(participant.id, json_build_object('company_id', supplier.id, 'name', supplier.name))
       from auction_participant participant join company supplier on supplier.id = participant.supplier_company_id
       where participant.event_id = event.id) as suppliers,
    (select id from sales_channel where deleted_at is null order by created_at limit 1) as sales_channel_id,
    (select id from region where currency_code = event.currency and deleted_at is null limit 1) as region_id
  from auction_lot lot join auction_event event on event.id = lot.event_id
  left join person on person.id = event.created_by
  where lot.id = $1`

/** Validity of the contract price an award gives, days. */
const CONTRACT_DAYS = 365

/**
 * Turns an award into orders, one per supplier, and into a dated contract price of the buyer for each item that has a
 * unit price. Done once: an order of the lot and supplier that is there already is taken as it is. A rehearsal
 * has no award to settle.
 */
export async function settleAward(
  container: MedusaContainer,
  house: AuctionHouse,
  lotId: string,
): Promise<void> {
  const { pool, engine } = house
  const state = await engine.stateOf(lotId)
  const { rows } = await pool.query<Facts>(READ, [lotId])
  const [facts] = rows
  if (!facts || facts.is_rehearsal || facts.order_ids || !state.award) return

  const orderIds: string[] = []
  for (const share of state.award) {
    const bid = state.standing.find(({ seq }) => seq === share.seq)
    if (!bid) continue
    const price = exactText(priceOfShare(state, bid, share.quantity))
    const lines = orderLines(facts.title, facts.items, share.quantity, price)
    orderIds.push(await orderOf(container, house, lotId, facts, share.participant_id, lines))
    await grantContractPrice(container, facts, share.participant_id, lines, engine.now())
  }
  await pool.query('update auction_lot set awarded_order_ids = $2 where id = $1', [lotId, orderIds])
}

async function orderOf(
  container: MedusaContainer,
  { pool }: AuctionHouse,
  lotId: string,
  facts: Facts,
  participantId: string,
  lines: OrderLine[],
): Promise<string> {
  const known = await pool.query<{ id: string }>(
    `select id from "order" where metadata->>'auction_lot_id' = $1 and metadata->>'auction_participant_id' = $2`,
    [lotId, participantId],
  )
  if (known.rows[0]) return known.rows[0].id
  const supplier = facts.suppliers[participantId]
  const { result } = await createOrderWorkflow(container).run({
    input: {
      currency_code: facts.currency,
      region_id: facts.region_id ?? undefined,
      sales_channel_id: facts.sales_channel_id ?? undefined,
      customer_id: facts.customer_id ?? undefined,
      email: facts.email ?? undefined,
      items: lines.map(({ title, variant_id, sku, quantity, unit_price }) => ({
        title,
        variant_id: variant_id ?? undefined,
        variant_sku: sku ?? undefined,
        quantity: Number(quantity),
        unit_price: unit_price as unknown as number,
        is_custom_price: true,
        metadata: { supplier_company_id: supplier.company_id },
      })),
      metadata: {
        company_id: facts.buyer_company_id,
        person_id: facts.created_by,
        source: 'auction',
        auction_event_id: facts.event_id,
        auction_number: facts.number,
        auction_lot_id: lotId,
        auction_participant_id: participantId,
        supplier_company_id: supplier.company_id,
        supplier_name: supplier.name,
      },
    },
  })
  return result.id
}

async function grantContractPrice(
  container: MedusaContainer,
  facts: Facts,
  participantId: string,
  lines: OrderLine[],
  now: number,
): Promise<void> {
  const priced = lines.flatMap(({ variant_id, unit_price }) =>
    variant_id ? [{ variant_id, amount: unit_price }] : [],
  )
  if (!priced.length) return
  const { name } = facts.suppliers[participantId]
  const { result: list } = await createPriceListWorkflow(container).run({
    input: {
      title: `${facts.number} · ${facts.title} · ${name}`.slice(0, 200),
      currency: facts.currency,
      status: 'active',
      starts_at: new Date(now),
      ends_at: new Date(now + CONTRACT_DAYS * 86_400_000),
    },
  })
  const list_id = (list as { id: string }).id
  await assignPriceListWorkflow(container).run({
    input: { list_id, target: 'company', target_id: facts.buyer_company_id },
  })
  await savePricesWorkflow(container).run({
    input: { list_id, upsert: priced.map((price) => ({ ...price, min_quantity: '1' })), delete: [] },
  })
}
