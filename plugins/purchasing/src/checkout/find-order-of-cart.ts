import type { Knex } from '@medusajs/framework/mikro-orm/knex'

export type PlacedOrder = { id: string; display_id: number }

/** The order a company's cart was made into; null when there is none. */
export async function findOrderOfCart(
  db: Knex,
  cart_id: string,
  company_id: string,
): Promise<PlacedOrder | null> {
  const { rows } = await db.raw(
    `select id, display_id from "order"
     where metadata->>'cart_id' = ? and metadata->>'company_id' = ? and deleted_at is null`,
    [cart_id, company_id],
  )
  return rows[0] ?? null
}
