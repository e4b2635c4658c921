import { apiOf } from '~/api/api.server'
import type { DisputeKind } from '~/api/auction-disputes.types'
import { refusedForm } from '~/api/refused.server'
import type { Route } from './+types/disputes'

/** The disputes about a lot the reader may know. */
export const loader = async ({ context, params }: Route.LoaderArgs) =>
  Response.json({ disputes: await apiOf(context).auctionLots.disputes(params.lot) })

/** Puts a dispute before the house, replies to one, or takes one's own back. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const said = (name: string) => String(form.get(name) ?? '')
  const { auctionLots } = apiOf(context)
  try {
    if (said('intent') === 'reply')
      await auctionLots.replyToDispute(params.lot, said('dispute'), said('body'))
    else if (said('intent') === 'withdraw')
      await auctionLots.withdrawDispute(params.lot, said('dispute'), said('reason'))
    else await auctionLots.dispute(params.lot, { kind: said('kind') as DisputeKind, body: said('body') })
  } catch (error) {
    return refusedForm(error, form)
  }
  return { done: true as const }
}
