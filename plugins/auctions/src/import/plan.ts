import type { ImportContext, Reconciliation } from '@gostiny/platform'
import { newId } from '../events/new-id'
import type { ParticipantTerms } from '../modules/auctions/domain'
import { bidderNames, type LoggedAuction } from './domain'
import { reconciliationOf } from './reconciliation'
import { replayAuction, type Replayed } from './replay-auction'
import { stagedAuctions } from './staging'

/** The log of the public works auctions this was made for is in yen. */
const DEFAULT_CURRENCY = 'jpy'

/** A logged auction as it would stand in the house. */
export type PlannedAuction = {
  logged: LoggedAuction
  event_id: string
  lot_id: string
  bidders: { name: string; participant_id: string }[]
  replayed: Replayed
}

export const currencyOf = ({ run }: Pick<ImportContext, 'run'>): string =>
  run.options.currency?.toLowerCase() ?? DEFAULT_CURRENCY

/** Plays every auction that can be taken; nothing is written. */
export async function playAll(context: ImportContext): Promise<PlannedAuction[]> {
  const auctions = await stagedAuctions(context)
  const currency = currencyOf(context)
  const planned: PlannedAuction[] = []
  for (const logged of auctions) {
    const lot_id = newId('lot')
    const bidders = bidderNames(logged.rows).map((name) => ({ name, participant_id: newId('apart') }))
    const terms = bidders.map(({ participant_id }) => termsOf(participant_id, currency))
    planned.push({
      ...{ logged, event_id: newId('auc'), lot_id, bidders },
      replayed: replayAuction(logged, lot_id, terms, currency),
    })
    if (planned.length % 50 === 0) await context.report('deciding', planned.length, auctions.length)
  }
  return planned
}

export const termsOf = (participant_id: string, currency: string): ParticipantTerms => ({
  ...{ participant_id, currency, fx: '1', landed: '0', fixed: '0', percent: '0', k: '1', life_cost: '0' },
})

/** What an import of the examined rows would come to. */
export const planImport = async (context: ImportContext): Promise<Reconciliation> =>
  reconciliationOf(context, await playAll(context))
