import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import type { CartDetails } from '~/api/cart.types'
import type { Route } from './+types/cart-details'

const FIELDS = ['po_number', 'requested_date', 'purpose', 'note', 'shipping_address_id'] as const

/** What the form says about the order; a field left empty is emptied, one not shown is left as it is. */
function detailsIn(form: FormData): CartDetails {
  const shown = FIELDS.filter(
    (field) => form.has(field) && (field !== 'shipping_address_id' || form.get(field)),
  )
  return Object.fromEntries(shown.map((field) => [field, String(form.get(field)).trim() || null]))
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    await apiOf(context).cart.describe(detailsIn(form))
    return { saved: true as const }
  } catch (error) {
    return refusedForm(error, form)
  }
}
