import { refuse } from '@gostiny/platform'
import { z } from '@medusajs/framework/zod'
import type { MedusaContainer } from '@medusajs/framework/types'
import type { AuctionHouse } from '../modules/auctions'
import {
  add,
  cheapestSet,
  exactText,
  isInPackage,
  isOver,
  proposal,
  zero,
  type EventAward,
  type LotState,
} from '../modules/auctions/domain'
import { refuseCommand } from '../api/refuse-command'
import { settleAward } from '../lots/settle-award'
import { keepChoice, keptChoice } from './kept-choice'
import type { Author } from './save-event'

/** Which lots and packages are awarded; without a choice the cheapest set. Another one needs a reason and a second person, none at all a reason. */
export const eventAwardBody = z.object({
  chosen: z.array(z.string().max(100)).max(200).optional(),
  reason: z.string().trim().min(1).max(1000).optional(),
})
export type EventAwardBody = z.infer<typeof eventAwardBody>

/** The lots bound by packages, the cheapest set of them, and its sum of V. */
export type EventProposal = {
  /** By whom the best offer is, and its V. */
  lots: { lot_id: string; covers: string[]; participant_id: string | null; best: string | null }[]
  chosen: string[]
  total: string
  is_closed: boolean
}

const boundOf = async ({ engine }: AuctionHouse, lotIds: readonly string[]): Promise<LotState[]> =>
  (await Promise.all(lotIds.map((id) => engine.stateOf(id)))).filter(
    ({ rules }) => rules && isInPackage(rules),
  )

/** What the rules say should be awarded of the lots that packages bind. RULES.md §14. */
export async function proposeEventAward(
  house: AuctionHouse,
  lotIds: readonly string[],
): Promise<EventProposal> {
  const states = await boundOf(house, lotIds)
  const lots = states.map(({ lot_id, rules, standing: [best], phase }) => ({
    lot_id,
    covers: rules.covers ?? [],
    best: best && phase !== 'cancelled' && phase !== 'not_awarded' ? best : null,
  }))
  const chosen = cheapestSet(lots)
  const values = lots.flatMap(({ lot_id, best }) => (best && chosen.includes(lot_id) ? [best.value] : []))
  return {
    lots: lots.map(({ best, ...lot }) => ({
      ...lot,
      participant_id: best?.participant_id ?? null,
      best: best && exactText(best.value),
    })),
    chosen,
    total: exactText(values.reduce(add, zero)),
    is_closed: states.every(({ phase }) => phase === 'closed' || isOver(phase)),
  }
}

/**
 * Awards the lots of a choice and closes the others of their packages without an award, all in one name. Done again
 * after an interruption it settles what is still open, as long as the same is asked.
 */
export async function awardEvent(
  container: MedusaContainer,
  house: AuctionHouse,
  { person_id }: Author,
  eventId: string,
  lotIds: readonly string[],
  { chosen: wanted, reason: given }: EventAwardBody,
  otherSet: string,
): Promise<void> {
  const { pool, engine } = house
  const { rows } = await pool.query<{ is_rehearsal: boolean }>(
    'select is_rehearsal from auction_event where id = $1',
    [eventId],
  )
  const isNobody = wanted?.length === 0
  if (rows[0]?.is_rehearsal && !isNobody) refuse('auction_rehearsal_not_awarded', { status: 409 })
  const proposed = await proposeEventAward(house, lotIds)
  if (!proposed.is_closed) refuse('auction_wrong_phase', { status: 409 })
  const chosen = proposed.lots
    .map(({ lot_id }) => lot_id)
    .filter((id) => (wanted ?? proposed.chosen).includes(id))
  if (!chosen.length && !isNobody) refuse('auction_shares_do_not_fit', { status: 409, field: 'chosen' })
  const deviates = chosen.join() !== proposed.chosen.join()
  const first = await keptChoice(pool, eventId)
  const isSecond = first?.chosen.join() === chosen.join() && first.person_id !== person_id
  const reason = given ?? (isSecond ? first.reason : undefined)
  if ((deviates || isNobody) && !reason) refuse('auction_reason_required', { status: 409, field: 'reason' })
  if (deviates && !isSecond && !isNobody) {
    await keepChoice(pool, eventId, { chosen, reason, person_id })
    refuse('auction_award_proposed', { status: 409 })
  }
  const together: EventAward = { chosen, deviates }
  const actor = { role: 'buyer', person_id } as const
  for (const state of await boundOf(house, lotIds)) {
    if (isOver(state.phase)) continue
    const key = `together ${state.lot_id} ${chosen.join()}`
    const answer = await engine.submit(
      state.lot_id,
      chosen.includes(state.lot_id)
        ? {
            ...{ kind: 'award', key, actor, shares: proposal(state), reason, together },
            second_person_id: isSecond ? first.person_id : undefined,
          }
        : { kind: 'award_nothing', key, actor, reason: reason ?? otherSet, together },
    )
    if (!answer.accepted) refuseCommand(answer)
    await settleAward(container, house, state.lot_id)
  }
}
