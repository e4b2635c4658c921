import type { IInventoryService } from '@medusajs/framework/types'
import { Modules } from '@medusajs/framework/utils'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection } from '@gostiny/platform'

/** Stock an order line needs and nobody has reserved yet, at the channel's location that has most of it. */
const sql = `
  select line.id as line_item_id, item.inventory_item_id, place.location_id,
         (held.quantity * item.required_quantity)::float8 as quantity
  from order_item held
  join "order" ordered on ordered.id = held.order_id
  join order_line_item line on line.id = held.item_id
  join product_variant variant on variant.id = line.variant_id and variant.manage_inventory
  join product_variant_inventory_item item on item.variant_id = variant.id and item.deleted_at is null
  cross join lateral (
    select level.location_id from inventory_level level
    join sales_channel_stock_location channel on channel.stock_location_id = level.location_id
      and channel.sales_channel_id = ordered.sales_channel_id and channel.deleted_at is null
    where level.inventory_item_id = item.inventory_item_id and level.deleted_at is null
    order by level.stocked_quantity - level.reserved_quantity desc limit 1) place
  where held.order_id = ? and held.deleted_at is null and held.version = ordered.version
    and not exists (select from reservation_item taken where taken.line_item_id = line.id
                    and taken.inventory_item_id = item.inventory_item_id and taken.deleted_at is null)`

/** Reserves for an order that exists already, so it may go below zero: the promise has been given. */
export const reserveMissingStockStep = createStep(
  'reserve-missing-stock',
  async ({ order_id }: { order_id: string }, { container }) => {
    const { rows } = await pgConnection(container).raw(sql, [order_id])
    if (!rows.length) return new StepResponse([], [])

    const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
    const missing = rows.map((row: object) => ({ ...row, allow_backorder: true }))
    const ids = (await inventory.createReservationItems(missing)).map((reservation) => reservation.id)
    return new StepResponse(ids, ids)
  },
  async (ids, { container }) => {
    if (!ids?.length) return

    const inventory: IInventoryService = container.resolve(Modules.INVENTORY)
    await inventory.deleteReservationItems(ids)
  },
)
