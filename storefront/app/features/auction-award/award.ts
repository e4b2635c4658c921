import { apiOf } from '~/api/api.server'
import type { AwardChoice } from '~/api/auction-award.types'
import { refusalIn } from '~/api/refused.server'
import type { Route } from './+types/award'

export type AwardAnswer = { refusal: string | null }

/** The lots of an auction that packages bind are awarded together; a choice of one's own waits for a second person. */
export async function action({ context, params, request }: Route.ActionArgs) {
  try {
    await apiOf(context).auctions.award(params.id, (await request.json()) as AwardChoice)
  } catch (error) {
    const { code, message } = refusalIn(error)
    if (code !== 'auction_award_proposed') return { refusal: message } satisfies AwardAnswer
  }
  return { refusal: null } satisfies AwardAnswer
}
