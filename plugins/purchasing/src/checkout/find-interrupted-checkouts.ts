import type { Knex } from '@medusajs/framework/mikro-orm/knex'

export type InterruptedCheckout = { cart_id: string; order_id: string }

/** Carts whose order is written and whose payment is not authorised although a checkout had time enough. */
const sql = `
  select paid.cart_id, ordered.id as order_id
  from payment_session session
  join cart_payment_collection paid on paid.payment_collection_id = session.payment_collection_id
    and paid.deleted_at is null
  join "order" ordered on ordered.metadata->>'cart_id' = paid.cart_id and ordered.deleted_at is null
    and ordered.canceled_at is null
  where session.provider_id = 'pp_invoice_invoice' and session.status = 'pending' and session.deleted_at is null
    and session.created_at < now() - interval '60 seconds'
  limit 50`

export async function findInterruptedCheckouts(db: Knex): Promise<InterruptedCheckout[]> {
  const { rows } = await db.raw(sql)
  return rows
}
