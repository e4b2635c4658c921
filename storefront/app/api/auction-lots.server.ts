import type { BidAnswer, BidBody, LotCommand, Pulse, RoomPage } from './auction-room.types'
import type { AuctionDispute, DisputeKind } from './auction-disputes.types'
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
  /** A bid the buyer enters for a supplier who cannot. */
  surrogateBid: (id: string, bid: BidBody & { participant_id: string }) =>
    call.post<{ answer: BidAnswer }>(`${addressOf(id)}/surrogate-bids`, bid).then(({ answer }) => answer),
  pulse: (id: string) => call.get<Pulse>(`${addressOf(id)}/pulse`),
  keepPulse: (id: string, round_trip_ms: number) => call.post(`${addressOf(id)}/pulse`, { round_trip_ms }),
  protocol: (id: string) => call.file(`${addressOf(id)}/protocol`),
  disputes: (id: string) =>
    call.get<{ disputes: AuctionDispute[] }>(`${addressOf(id)}/disputes`).then((answer) => answer.disputes),
  dispute: (id: string, body: { kind: DisputeKind; body: string }) =>
    call.post(`${addressOf(id)}/disputes`, body),
  replyToDispute: (id: string, dispute: string, body: string) =>
    call.post(`${addressOf(id)}/disputes/${encodeURIComponent(dispute)}/replies`, { body }),
  withdrawDispute: (id: string, dispute: string, reason: string) =>
    call.post(`${addressOf(id)}/disputes/${encodeURIComponent(dispute)}/withdrawal`, { reason }),
  presence: (id: string) => call.file(`${addressOf(id)}/presence`),
  protocolPdf: (id: string) => call.file(`${addressOf(id)}/protocol-pdf`),
  clock: () => call.get<{ received_at: number; sent_at: number }>('/store/auction-clock'),
})
