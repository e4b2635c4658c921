import type { BidAnswer, BidBody, LotCommand, RoomPage } from './auction-room.types'
import type { Call } from './transport.server'

const addressOf = (id: string) => `/store/auction-lots/${encodeURIComponent(id)}`

export const auctionLotsApi = (call: Call) => ({
  room: (id: string) => call.get<RoomPage>(`${addressOf(id)}/room`),
  /** Server-sent events; goes on after `since` and ends with the signal. */
  stream: (id: string, since: string, signal: AbortSignal) =>
    call.stream(`${addressOf(id)}/stream`, { since }, signal),
  bid: (id: string, bid: BidBody) =>
    call
      .post<{ answers: [BidAnswer] }>(`${addressOf(id)}/bids`, { bids: [bid] })
      .then(({ answers: [answer] }) => answer),
  command: (id: string, command: LotCommand) => call.post(`${addressOf(id)}/commands`, command),
  protocol: (id: string) => call.file(`${addressOf(id)}/protocol`),
  clock: () => call.get<{ received_at: number; sent_at: number }>('/store/auction-clock'),
})
