import type { ClientBase } from '@medusajs/framework/pg'
import { CHANNEL_NAME } from '../../setup/facts'

/** What setup has made and the demo hangs its rows on. */
export type BaseRecords = {
  sales_channel_id: string
  shipping_profile_id: string
  stock_location_id: string
  /** By currency. */
  regionIds: Map<string, string>
}

/** @throws when setup has not run. */
export async function findBaseRecords(client: ClientBase): Promise<BaseRecords> {
  const first = async (sql: string, values: string[] = []): Promise<string> => {
    const { rows } = await client.query<{ id: string }>(sql, values)
    if (!rows.length) throw new Error('The base records are missing: run the command "setup" before "demo".')
    return rows[0].id
  }
  const alive = 'deleted_at is null order by created_at, id limit 1'
  const regions = await client.query<{ id: string; currency_code: string }>(
    'select id, currency_code from region where deleted_at is null',
  )
  return {
    sales_channel_id: await first(`select id from sales_channel where name = $1 and ${alive}`, [
      CHANNEL_NAME,
    ]),
    shipping_profile_id: await first(`select id from shipping_profile where ${alive}`),
    stock_location_id: await first(`select id from stock_location where ${alive}`),
    regionIds: new Map(regions.rows.map(({ id, currency_code }) => [currency_code, id])),
  }
}
