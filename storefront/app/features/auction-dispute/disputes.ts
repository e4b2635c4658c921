import { apiOf } from '~/api/api.server'
import type { DisputeKind } from '~/api/auction-disputes.types'
import { refusedForm } from '~/api/refused.server'
import type { Route } from './+types/disputes'

/** The disputes about a lot the reader may know. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  Response.json({ disputes: await apiOf(context).auctionLots.disputes(params.lot) })

/** Puts a dispute before the house. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    await apiOf(context).auctionLots.dispute(params.lot, {
      kind: String(form.get('kind')) as DisputeKind,
      body: String(form.get('body')),
    })
  } catch (error) {
    return refusedForm(error, form)
  }
  return { done: true as const }
}
