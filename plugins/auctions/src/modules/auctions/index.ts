import { Module } from '@medusajs/framework/utils'
import { AuctionsService, type AuctionHouse } from './service'

export const AUCTIONS_MODULE = 'auctions'
export { AuctionsService, type AuctionHouse }

export default Module(AUCTIONS_MODULE, { service: AuctionsService })
