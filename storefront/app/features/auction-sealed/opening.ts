import { apiOf } from '~/api/api.server'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/opening'

export const loader = async ({ context, params }: Route.LoaderArgs) => ({
  opening: await apiOf(context).sealed.opening(params.id),
  refusal: null,
})

/** A share is presented, or, without one named, the offers are opened. */
export async function action({ context, params, request }: Route.ActionArgs) {
  const { sealed } = apiOf(context)
  const body = (await request.json()) as { holder?: 'buyer' | 'platform'; share?: string }
  try {
    const opening = body.holder ? await sealed.present(params.id, body) : await sealed.open(params.id)
    return { opening, refusal: null }
  } catch (error) {
    return { opening: null, refusal: refusalIn(error).message }
  }
}
