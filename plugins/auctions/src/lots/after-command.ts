import type { MedusaContainer } from '@medusajs/framework/types'
import type { AuctionHouse } from '../modules/auctions'
import type { Command } from '../modules/auctions/domain'
import type { LotStanding } from './lot-of'
import { settleAward } from './settle-award'

/** What a command brings about outside of the record, once it is recorded. */
export async function afterCommand(
  container: MedusaContainer,
  house: AuctionHouse,
  lot: LotStanding,
  { kind }: Command,
): Promise<void> {
  if (kind === 'award') await settleAward(container, house, lot.lot_id)
}
