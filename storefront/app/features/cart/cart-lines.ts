import { data } from 'react-router'
import { apiOf, type createApi } from '~/api/api.server'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/cart-lines'

type CartVerbs = ReturnType<typeof createApi>['cart']

const CHANGES: Record<string, (cart: CartVerbs, form: FormData) => Promise<unknown>> = {
  add: (cart, form) => cart.add(String(form.get('variant_id')), Number(form.get('quantity'))),
  change: (cart, form) => cart.changeQuantity(String(form.get('line_id')), Number(form.get('quantity'))),
  remove: (cart, form) => cart.remove(String(form.get('line_id'))),
}

/** Adds, changes or removes one line; a refusal comes back as a sentence for where the line was touched. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const change = CHANGES[String(form.get('intent'))]
  if (!change) throw data(null, { status: 400 })
  try {
    await change(apiOf(context).cart, form)
    return { done: true as const, refusal: null }
  } catch (error) {
    return { done: false as const, refusal: refusalIn(error).message }
  }
}
