import type { Knex } from '@medusajs/framework/mikro-orm/knex'

export type ShippingOption = {
  id: string
  name: string
  amount: string
  data: Record<string, unknown> | null
}

/**
 * The cheapest flat option that delivers to the cart's country from a location of its sales channel, in its
 * currency; of equal ones the oldest. A price for the region beats one for everywhere.
 */
const sql = `
  select option.id, option.name, option.data, rate.amount::text as amount
  from cart
  join cart_address address on address.id = cart.shipping_address_id
  join sales_channel_stock_location channel on channel.sales_channel_id = cart.sales_channel_id
    and channel.deleted_at is null
  join location_fulfillment_set location on location.stock_location_id = channel.stock_location_id
    and location.deleted_at is null
  join service_zone zone on zone.fulfillment_set_id = location.fulfillment_set_id and zone.deleted_at is null
  join geo_zone on geo_zone.service_zone_id = zone.id and geo_zone.type = 'country'
    and geo_zone.country_code = address.country_code and geo_zone.deleted_at is null
  join shipping_option option on option.service_zone_id = zone.id and option.price_type = 'flat'
    and option.deleted_at is null
  join shipping_option_price_set link on link.shipping_option_id = option.id and link.deleted_at is null
  cross join lateral (
    select price.amount from price
    where price.price_set_id = link.price_set_id and price.currency_code = cart.currency_code
      and price.price_list_id is null and price.deleted_at is null
      and not exists (select from price_rule rule where rule.price_id = price.id and rule.deleted_at is null
                      and not (rule.attribute = 'region_id' and rule.value = cart.region_id))
    order by coalesce(price.rules_count, 0) desc, price.amount limit 1) rate
  where cart.id = ?
    and not exists (select from shipping_option_rule rule where rule.shipping_option_id = option.id
                    and rule.deleted_at is null and rule.attribute = 'is_return' and rule.value = '"true"'::jsonb)
    and not exists (select from shipping_option_rule rule where rule.shipping_option_id = option.id
                    and rule.deleted_at is null and rule.attribute = 'enabled_in_store' and rule.value = '"false"'::jsonb)
  order by rate.amount, option.created_at, option.id
  limit 1`

export async function pickShippingOption(db: Knex, cart_id: string): Promise<ShippingOption | null> {
  const { rows } = await db.raw(sql, [cart_id])
  return rows[0] ?? null
}
