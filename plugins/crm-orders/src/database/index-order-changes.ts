import { Client } from '@medusajs/framework/pg'

/**
 * Indexes along which the order reader walks Medusa's tables. They are not in a migration of a module because Medusa
 * migrates plugins before its own modules; call this after `db:migrate`. Repeating it changes nothing.
 */
export async function indexOrderChanges(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const table of ['order', 'return', 'order_change', 'order_transaction']) {
      await client.query(`create index if not exists "${table}_changed" on "${table}" (updated_at)`)
    }
  } finally {
    await client.end()
  }
}
