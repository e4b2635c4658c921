import type { Server } from 'node:http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { AUCTIONS_MODULE, type AuctionsService } from './modules/auctions'
import { serveSockets } from './socket/serve-sockets'

/** Lets time act on lots and serves the sockets of rooms. @returns the way to hang up. */
export async function serveAuctions(server: Server, container: MedusaContainer): Promise<() => void> {
  if (!container.hasRegistration(AUCTIONS_MODULE)) return () => undefined
  await container.resolve<AuctionsService>(AUCTIONS_MODULE).serve()
  return serveSockets(server, container)
}
