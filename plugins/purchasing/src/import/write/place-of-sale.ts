import type { ClientBase } from '@medusajs/framework/pg'
import { refuse } from '@gostiny/platform'
import { countryCode, ledgerCurrency } from '../domain'

/**
 * Currency, region and sales channel the orders belong to. The currency is the one asked for, else that of the country
 * most lines of the ledger name.
 * @throws Refusal `region_missing` when the shop does not sell in that currency
 */
export async function placeOfSale(
  client: ClientBase,
  table: string,
  asked?: string,
): Promise<{ currency: string; regionId: string; salesChannelId: string }> {
  const currency = asked?.toLowerCase() ?? (await currencyOf(client, table))
  const region = await client.query(
    'select id from region where currency_code = $1 and deleted_at is null order by created_at, id limit 1',
    [currency],
  )
  const channel = await client.query(
    `select coalesce((select default_sales_channel_id from store limit 1), (select id from sales_channel
     where deleted_at is null order by created_at, id limit 1)) as id`,
  )
  if (!region.rows.length) refuse('region_missing', { status: 422, params: { currency } })
  return { currency, regionId: region.rows[0].id, salesChannelId: channel.rows[0].id }
}

async function currencyOf(client: ClientBase, table: string): Promise<string> {
  const { rows } = await client.query(
    `select country from ${table} where country is not null group by country order by count(*) desc, country limit 1`,
  )
  return ledgerCurrency(rows.length ? countryCode(rows[0].country) : null)
}
