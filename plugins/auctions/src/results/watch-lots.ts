import type { MedusaContainer } from '@medusajs/framework/types'
import { wakeReaders } from '@gostiny/platform'
import { houseOf } from '../house'
import type { RecordedEvent } from '../modules/auctions/domain'
import { wakeFollowers } from './followers'
import { outcomeReader } from './outcome-reader'
import { resultReader } from './result-reader'

type Kind = RecordedEvent['kind']

/** With these the answers to an invitation change. */
const ANSWERING = new Set<Kind>(['lot_scheduled', 'terms_accepted'])
/** With these what a lot came to may change. */
const ENDING = new Set<Kind>([
  ...(['lot_closed', 'envelopes_opened', 'bid_voided', 'participant_blocked'] as const),
  ...(['lot_awarded', 'lot_not_awarded', 'lot_cancelled'] as const),
])

/** Listens to the lots of this process from now on, and wakes who keeps and tells what they came to. */
export async function watchLots(container: MedusaContainer): Promise<void> {
  const { engine } = await houseOf(container)
  engine.onNews(({ events, isOwn }) => {
    if (!isOwn) return
    if (events.some(({ kind }) => ENDING.has(kind)))
      wakeReaders(container, [resultReader.name, outcomeReader.name])
    if (events.some(({ kind }) => ANSWERING.has(kind))) wakeFollowers(container)
  })
}
