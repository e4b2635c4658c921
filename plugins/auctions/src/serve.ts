import type { Server } from 'node:http'
import type { MedusaContainer } from '@medusajs/framework/types'
import { AUCTIONS_MODULE, type AuctionsService } from './modules/auctions'
import { serveSockets } from './socket/serve-sockets'
import { startHerald } from './webhooks/herald'

/** Lets time act on lots and serves the sockets of rooms and tells webhooks. @returns the way to stop. */
export async function serveAuctions(server: Server, container: MedusaContainer): Promise<() => void> {
  if (!container.hasRegistration(AUCTIONS_MODULE)) return () => undefined
  const service = container.resolve<AuctionsService>(AUCTIONS_MODULE)
  await service.serve()
  const hangUp = await serveSockets(server, container)
  const silence = startHerald(await service.open())
  return () => {
    silence()
    hangUp()
  }
}
