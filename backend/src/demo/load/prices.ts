import type { ClientBase } from '@medusajs/framework/pg'
import { copyPriceLists, copyPrices, type BulkPrice } from '@gostiny/pricing'
import { centsText } from '../generate/catalog/prices'
import type { DemoPriceList } from '../generate/trade/price-list-types'
import type { VariantIds } from './catalog'

/** Writes the price lists with their prices. */
export async function loadPrices(
  client: ClientBase,
  lists: DemoPriceList[],
  variants: VariantIds,
  anchor: Date,
): Promise<void> {
  await copyPriceLists(
    client,
    lists.map(({ id, title, currency, priority, status, startsAt, endsAt, assignments }) => ({
      ...{ id, title, currency, priority, status },
      starts_at: startsAt,
      ends_at: endsAt,
      source: 'demo',
      assigned_at: startsAt && startsAt < anchor ? startsAt : undefined,
      assignments: assignments.map(({ target, targetId }) => ({ target, target_id: targetId })),
    })),
  )
  await copyPrices(client, priceRows(lists, variants))
}

function* priceRows(lists: DemoPriceList[], variants: VariantIds): Generator<BulkPrice> {
  for (const { id, prices } of lists)
    for (const { sku, minQuantity, cents } of prices)
      yield {
        list_id: id,
        variant_id: variants.get(sku)!.variant_id,
        min_quantity: minQuantity,
        amount: centsText(cents),
      }
}
