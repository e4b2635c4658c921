import { pgConnection, runPrepared } from '@gostiny/platform'
import type { MedusaContainer } from '@medusajs/framework/types'

/** What all locations together can still promise of a variant, by its id; null when its stock is not managed. */
export type Stock = Map<string, number | null>

const statement = {
  name: 'catalog: stock',
  text: `select v.id, case when v.manage_inventory then coalesce((
      select sum(level.stocked_quantity - level.reserved_quantity) from product_variant_inventory_item link
      join inventory_level level on level.inventory_item_id = link.inventory_item_id and level.deleted_at is null
      where link.variant_id = v.id and link.deleted_at is null), 0)::float8 end as available
    from product_variant v where v.id = any($1::text[])`,
}

/** The stock of variants at this moment. */
export async function stockOf(container: MedusaContainer, variantIds: string[]): Promise<Stock> {
  if (!variantIds.length) return new Map()
  const db = pgConnection(container)
  const rows = await runPrepared<{ id: string; available: number | null }>(db, statement, [variantIds])
  return new Map(rows.map(({ id, available }) => [id, available]))
}
