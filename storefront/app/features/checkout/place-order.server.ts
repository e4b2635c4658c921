import { redirect } from 'react-router'
import type { createApi } from '~/api/api.server'
import type { Refusal } from '~/api/refusal'
import { refusalIn } from '~/api/refused.server'
import { changedLines, readSeenLines, seenLines, type LineChange } from './changed-lines'

type Api = ReturnType<typeof createApi>

export type PlacingResult =
  | { outcome: 'prices_changed'; message: string; changes: LineChange[] }
  | { outcome: 'refused'; message: string }
  /** The answer was lost: the same wish may be sent again under the same key. */
  | { outcome: 'unknown'; key: string }

/** Completes the cart the buyer has reviewed. Whatever the wish's fate, it is sent under one key. */
export async function placeOrder(api: Api, form: FormData): Promise<PlacingResult> {
  const key = String(form.get('key'))
  let order
  try {
    order = (await api.cart.complete(String(form.get('cart_id')), String(form.get('total')), key)).order
  } catch (error) {
    if (error instanceof Response) throw error
    return failure(api, form, key, error)
  }
  throw redirect(`/orders/${order.id}?placed=1`)
}

async function failure(api: Api, form: FormData, key: string, error: unknown): Promise<PlacingResult> {
  let refusal: Refusal
  try {
    refusal = refusalIn(error)
  } catch {
    return { outcome: 'unknown', key }
  }
  if (refusal.code === 'idempotency_in_progress') return { outcome: 'unknown', key }
  if (refusal.code !== 'prices_changed') return { outcome: 'refused', message: refusal.message }
  const { cart } = await api.cart.current()
  const changes = changedLines(readSeenLines(String(form.get('seen'))), seenLines(cart.lines))
  return { outcome: 'prices_changed', message: refusal.message, changes }
}
