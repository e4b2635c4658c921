import type { MedusaContainer } from '@medusajs/framework/types'
import { pgConnection, refuse } from '@gostiny/platform'
import type { Cart } from './read-cart'

export type OutlineLine = { id: string; variant_id: string; quantity: number; position: number }

/** What an edit needs of a cart: no totals, no taxes. */
export type CartOutline = Pick<Cart, 'id' | 'currency' | 'sales_channel_id' | 'completed_at' | 'metadata'> & {
  lines: OutlineLine[]
}

const sql = `
  select cart.id, cart.currency_code as currency, cart.sales_channel_id, cart.completed_at, cart.metadata,
         coalesce((select json_agg(json_build_object('id', line.id, 'variant_id', line.variant_id, 'quantity', line.quantity,
                           'position', coalesce((line.metadata->>'position')::int, 0)))
                   from cart_line_item line where line.cart_id = cart.id and line.deleted_at is null), '[]') as lines
  from cart where cart.id = ? and cart.deleted_at is null`

/** A cart of this company that is still open, in one statement; a foreign one is refused like an unknown one. */
export async function ownOutline(
  container: MedusaContainer,
  cart_id: string,
  company_id: string,
): Promise<CartOutline> {
  const { rows } = await pgConnection(container).raw<{ rows: CartOutline[] }>(sql, [cart_id])
  const [cart] = rows
  if (cart?.metadata?.company_id !== company_id) refuse('cart_unknown', { status: 404 })
  if (cart.completed_at) refuse('cart_ordered', { status: 409 })

  return cart
}
