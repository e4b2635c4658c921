import { Client } from '@medusajs/framework/pg'

/**
 * Indexes of ours on Medusa's tables. They are not in a migration of a module because Medusa migrates plugins
 * before its own modules; call this after `db:migrate`. Repeating it changes nothing.
 */
export async function indexOrders(databaseUrl: string): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

const statements = [
  // The promise "a cart makes one order", whatever happens to locks and processes.
  `create unique index if not exists order_of_cart on "order" ((metadata->>'cart_id'))
   where metadata->>'cart_id' is not null and deleted_at is null`,
  `create index if not exists order_of_company on "order" ((metadata->>'company_id'), created_at desc)
   where deleted_at is null`,
  `create index if not exists order_by_creation on "order" (created_at, id) where deleted_at is null`,
  `create index if not exists order_of_import on "order" ((metadata->>'import_id'))
   where metadata->>'import_id' is not null`,
  // One open cart per company and person.
  `create unique index if not exists open_cart_of_person
   on cart ((metadata->>'company_id'), (metadata->>'person_id'))
   where metadata->>'person_id' is not null and completed_at is null and deleted_at is null`,
  // What the confirmation reader walks along.
  `create index if not exists payment_on_invoice on payment (created_at, id)
   where provider_id = 'pp_invoice_invoice'`,
  // Checkouts that may have been interrupted.
  `create index if not exists pending_payment_on_invoice on payment_session (created_at)
   where provider_id = 'pp_invoice_invoice' and status = 'pending' and deleted_at is null`,
]
