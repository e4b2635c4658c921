import { randomUUID } from 'node:crypto'
import { data } from 'react-router'
import { apiOf, type createApi } from '~/api/api.server'
import type { Interest } from '~/api/interests.types'
import { refusalIn } from '~/api/refused.server'
import { preferencesContext } from '~/session/caller.server'
import type { Route } from './+types/cart-lines'

type Api = ReturnType<typeof createApi>
type Entries = { line_id: string; variant_id: string; quantity: number }
type Change = { kind: Interest['kind']; make: (cart: Api['cart'], entries: Entries) => Promise<unknown> }

const CHANGES: Record<string, Change> = {
  add: { kind: 'cart.line_added', make: (cart, { variant_id, quantity }) => cart.add(variant_id, quantity) },
  change: {
    kind: 'cart.line_changed',
    make: (cart, { line_id, quantity }) => cart.changeQuantity(line_id, quantity),
  },
  remove: { kind: 'cart.line_removed', make: (cart, { line_id }) => cart.remove(line_id) },
}

/** Adds, changes or removes one line; a refusal comes back as a sentence for where the line was touched. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const change = CHANGES[String(form.get('intent'))]
  if (!change) throw data(null, { status: 400 })
  const api = apiOf(context)
  const entries: Entries = {
    line_id: String(form.get('line_id')),
    variant_id: String(form.get('variant_id')),
    quantity: Number(form.get('quantity')),
  }
  try {
    await change.make(api.cart, entries)
  } catch (error) {
    return { done: false as const, refusal: refusalIn(error).message }
  }
  if (context.get(preferencesContext).consent === 'given') noteChange(api, change.kind, entries)
  return { done: true as const, refusal: null }
}

/** The cart does not wait for the note and does not fail with it. */
function noteChange(api: Api, kind: Interest['kind'], { variant_id, quantity }: Entries) {
  const event = { id: randomUUID(), at: new Date().toISOString(), kind, variant_id }
  api.interests
    .record([kind === 'cart.line_removed' ? event : { ...event, quantity }])
    .catch((error: unknown) => console.error('A cart change was not noted:', error))
}
