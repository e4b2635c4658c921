import { redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/reorder'

/** Puts the goods of an order into the cart again; straight to the cart when there is nothing to tell about it. */
export async function action({ context, params }: Route.ActionArgs) {
  let notices
  try {
    notices = (await apiOf(context).orders.reorder(params.id)).notices
  } catch (error) {
    return { notices: [], refusal: refusalIn(error).message }
  }
  if (notices.length === 0) throw redirect('/cart')
  return { notices, refusal: null }
}
