import { guardImportUndo, refuse } from '@gostiny/platform'

/** What auctions have of an import: its companies as buyers or suppliers, its orders as awards, its products as lots. */
const USED = `
  select
    (select count(*)::int from company where import_id = $1 and id in (
      select buyer_company_id from auction_event union select supplier_company_id from auction_participant)) as companies,
    (select count(*)::int from "order" where metadata->>'import_id' = $1 and id in (
      select unnest(awarded_order_ids) from auction_lot)) as orders,
    (select count(distinct product.id)::int from product
      join product_variant variant on variant.product_id = product.id
      join auction_lot_item item on item.variant_id = variant.id
      where product.metadata->>'import_id' = $1 and product.deleted_at is null) as products`

/**
 * An import that auctions rest on stays: their records name its companies for ever. An import of auctions takes its
 * own back with them, and leaves what others use.
 */
guardImportUndo('auctions', async (client, { id, kind }) => {
  if (kind === 'auctions') return
  const { rows } = await client.query<{ companies: number; orders: number; products: number }>(USED, [id])
  const [{ companies, orders, products }] = rows
  if (companies || orders || products)
    refuse('auction_import_in_use', { status: 409, params: { companies, orders, products } })
})
