import { refuse } from '@gostiny/platform'
import { Unavailable } from '../modules/auctions/engine'
import type { Bidder } from './bidder-of'
import type { BidsBody } from './lot-commands'
import { toldAnswer } from './told-answer'

/** What the sender of a bid is told. */
export type ToldAnswer = Awaited<ReturnType<typeof toldAnswer>>

/**
 * Has the bids of a supplier decided in their order, stamped `at` ms of the reference clock; each has its own answer,
 * refused ones too. 503 `auction_unavailable` when the record cannot be reached: none was acknowledged.
 */
export async function placeBids(
  { house, lot_id, participant_id, person_id }: Bidder,
  bids: BidsBody['bids'],
  at: number,
): Promise<ToldAnswer[]> {
  const { engine, signer } = house
  const actor = { role: 'supplier', person_id } as const
  const commands = bids.map(({ key, ...bid }) => ({
    ...{ ...bid, kind: 'bid' as const, actor, participant_id },
    ...(key && { key: `${participant_id} ${key}` }),
  }))
  try {
    const answers = await Promise.all(commands.map((command) => engine.submit(lot_id, command, at)))
    const state = await engine.stateOf(lot_id)
    return await Promise.all(answers.map((answer) => toldAnswer(state, signer, participant_id, answer)))
  } catch (error) {
    if (error instanceof Unavailable) refuse('auction_unavailable', { status: 503 })
    throw error
  }
}
