import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { can, memberOf } from '@gostiny/companies'
import { refuse } from '@gostiny/platform'
import { commandOf } from '../../../../../lots/command-of'
import { afterCommand } from '../../../../../lots/after-command'
import { proposeAward, withSecondPerson } from '../../../../../lots/second-person'
import { toldAnswer } from '../../../../../lots/told-answer'
import { arrivalOf } from '../../../../arrival'
import { lotRequest } from '../../../../member-actor'
import { refuseCommand } from '../../../../refuse-command'

/** What buyer or supplier do in a lot beside bidding: each side has its own commands. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  const { roles } = memberOf(req)
  const needed = lot.side === 'buyer' ? 'auction:run' : 'auction:bid'
  if (!can(roles, needed)) refuse('role_not_permitted', { status: 403 })
  const at = arrivalOf(req, house.engine)
  const asked = commandOf(lot, author, req.body, at)
  if (asked.kind === 'award' && lot.is_rehearsal) refuse('auction_rehearsal_not_awarded', { status: 409 })
  const command = asked.kind === 'award' ? await withSecondPerson(house.pool, lot.lot_id, asked) : asked
  const answer = await house.engine.submit(lot.lot_id, command, at)
  if (!answer.accepted && answer.refused === 'second_person_required' && command.kind === 'award') {
    await proposeAward(house.pool, lot.lot_id, command)
    refuse('auction_award_proposed', { status: 409 })
  }
  const state = await house.engine.stateOf(lot.lot_id)
  const commitment = command.kind === 'sealed_bid' ? command.commitment : null
  const told = await toldAnswer(state, house.signer, lot.participant_id ?? '', answer, commitment)
  if (!told.accepted) return refuseCommand(told)
  await afterCommand(req.scope, house, lot, command)
  res.json({ answer: told })
}
