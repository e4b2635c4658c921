import type { MedusaContainer } from '@medusajs/framework/types'
import { houseOf } from '@gostiny/auctions'
import type { DemoWorld } from '../generate'
import { makeAuctions } from '../generate/auctions'
import { loadAuctionOrders } from './auction-orders'
import { dateAuction, loadAuction } from './auctions'
import { findBaseRecords } from './base-records'
import type { VariantIds } from './catalog'
import { loadPeople } from './companies'
import { inTransaction } from './in-transaction'
import { markAuctionsLoaded } from './marker'

/**
 * Loads the demo's auctions around this instant, once. They go through the auction house, which has connections of its
 * own: what an interrupted load left half-done is thrown away or taken as it is.
 */
export async function loadAuctions(
  container: MedusaContainer,
  world: DemoWorld,
  seed: string,
): Promise<void> {
  const { products, buyers, suppliers, people } = world
  await inTransaction(container, (client) => loadPeople(client, world))
  const house = await houseOf(container)
  const now = new Date(house.engine.now())
  const auctions = makeAuctions({ seed, now, products, companies: [...buyers, ...suppliers], people })
  const buyerIds = [...new Set(auctions.map(({ buyer }) => buyer.id))]
  await house.pool.query(`delete from auction_event where buyer_company_id = any($1) and state = 'draft'`, [
    buyerIds,
  ])
  const { rows: known } = await house.pool.query<{ id: string; title: string }>(
    'select id, title from auction_event where buyer_company_id = any($1)',
    [buyerIds],
  )
  const idOf = new Map(known.map(({ id, title }) => [title, id]))
  const variants = await variantIds(container)
  const ids: string[] = []
  for (const auction of auctions) {
    const id = idOf.get(auction.title) ?? (await loadAuction(container, auction, variants, { seed, now }))
    await dateAuction(house, id, auction)
    ids.push(id)
  }
  await inTransaction(container, async (client) => {
    await loadAuctionOrders(client, ids, await findBaseRecords(client))
    await markAuctionsLoaded(client, now)
  })
}

/** Variants by SKU, as they lie in the database. */
export const variantIds = (container: MedusaContainer): Promise<VariantIds> =>
  inTransaction(container, async (client) => {
    const { rows } = await client.query<{ sku: string; product_id: string; variant_id: string }>(
      'select sku, product_id, id as variant_id from product_variant where sku is not null and deleted_at is null',
    )
    return new Map(rows.map(({ sku, ...ids }) => [sku, ids]))
  })
