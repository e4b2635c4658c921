import type { Knex } from '@medusajs/framework/mikro-orm/knex'

/** How far the checkout of an ordered cart came: Medusa writes these after the order, in this order. */
export type CheckoutState = {
  is_canceled: boolean
  is_linked: boolean
  is_completed: boolean
  is_payment_linked: boolean
  is_authorized: boolean
  payment_collection_id: string | null
  payment_session_id: string | null
}

const sql = `
  select ordered.canceled_at is not null as is_canceled,
         exists (select from order_cart link where link.cart_id = cart.id and link.order_id = ordered.id
                 and link.deleted_at is null) as is_linked,
         cart.completed_at is not null as is_completed,
         exists (select from order_payment_collection link where link.order_id = ordered.id
                 and link.payment_collection_id = paid.payment_collection_id and link.deleted_at is null) as is_payment_linked,
         exists (select from payment where payment.payment_collection_id = paid.payment_collection_id
                 and payment.deleted_at is null) as is_authorized,
         paid.payment_collection_id,
         (select id from payment_session session where session.payment_collection_id = paid.payment_collection_id
          and session.deleted_at is null order by session.created_at desc limit 1) as payment_session_id
  from cart
  join "order" ordered on ordered.id = :order_id
  left join cart_payment_collection paid on paid.cart_id = cart.id and paid.deleted_at is null
  where cart.id = :cart_id`

export async function readCheckoutState(db: Knex, cart_id: string, order_id: string): Promise<CheckoutState> {
  const { rows } = await db.raw(sql, { cart_id, order_id })
  return rows[0]
}

/** The payment is authorised last of all. */
export const isFinished = (state: CheckoutState): boolean =>
  state.is_canceled ||
  (state.is_linked && state.is_completed && state.is_payment_linked && state.is_authorized)
