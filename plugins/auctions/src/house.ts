import type { MedusaContainer } from '@medusajs/framework/types'
import { AUCTIONS_MODULE, type AuctionHouse, type AuctionsService } from './modules/auctions'

type Container = Pick<MedusaContainer, 'resolve'>

/** The auction house of this process. */
export const houseOf = (container: Container): Promise<AuctionHouse> =>
  container.resolve<AuctionsService>(AUCTIONS_MODULE).open()
