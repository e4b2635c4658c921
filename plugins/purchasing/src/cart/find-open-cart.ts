import type { Knex } from '@medusajs/framework/mikro-orm/knex'

export type OpenCart = { id: string; order_id: string | null }

/** The person's open cart; with `order_id` when an interrupted checkout has made an order of it already. */
export async function findOpenCart(
  db: Knex,
  company_id: string,
  person_id: string,
): Promise<OpenCart | null> {
  const { rows } = await db.raw(
    `select cart.id, ordered.id as order_id
     from cart left join "order" ordered on ordered.metadata->>'cart_id' = cart.id and ordered.deleted_at is null
     where cart.metadata->>'company_id' = ? and cart.metadata->>'person_id' = ?
       and cart.completed_at is null and cart.deleted_at is null`,
    [company_id, person_id],
  )
  return rows[0] ?? null
}
