import type { AwardChoice, EventAward, EventCommand } from './auction-award.types'
import type {
  Auction,
  AuctionBody,
  AuctionMessage,
  AuctionPage,
  AuctionQuery,
  Sealing,
  SupplierCard,
} from './auctions.types'
import type { Call } from './transport.server'

const EVENTS = '/store/auction-events'
const eventOf = (answer: { event: Auction }) => answer.event
const addressOf = (id: string) => `${EVENTS}/${encodeURIComponent(id)}`

export const auctionsApi = (call: Call) => ({
  list: (query: AuctionQuery) => call.get<AuctionPage>(EVENTS, query),
  show: (id: string) => call.get<{ event: Auction }>(addressOf(id)).then(eventOf),
  /** A new draft, or another state of one. */
  save: (body: AuctionBody, id?: string) =>
    call.post<{ event: Auction }>(id ? addressOf(id) : EVENTS, body).then(eventOf),
  remove: (id: string) => call.delete(addressOf(id)),
  /** With the key of sealed offers where they are sealed. */
  publish: (id: string, sealing?: Sealing) =>
    call.post<{ event: Auction }>(`${addressOf(id)}/publish`, { sealing }).then(eventOf),
  accept: (id: string) => call.post(`${addressOf(id)}/answer`, { accept: true }),
  decline: (id: string, reason: string) => call.post(`${addressOf(id)}/answer`, { accept: false, reason }),
  messages: (id: string) =>
    call.get<{ messages: AuctionMessage[] }>(`${addressOf(id)}/messages`).then((answer) => answer.messages),
  /** Without an addressee a supplier writes to the buyer, and the buyer to all. */
  write: (id: string, body: string, participantId?: string) =>
    call.post(`${addressOf(id)}/messages`, { body, participant_id: participantId }),
  /** What is proposed of the lots that packages bind. */
  proposedAward: (id: string) => call.get<EventAward>(`${addressOf(id)}/award`),
  award: (id: string, choice: AwardChoice) => call.post(`${addressOf(id)}/award`, choice),
  /** To all lots at once. */
  command: (id: string, command: EventCommand) => call.post(`${addressOf(id)}/commands`, command),
  cpvCodes: (q: string) =>
    call
      .get<{ cpv_codes: { code: string; name: string }[] }>('/store/cpv-codes', { q, limit: 20 })
      .then((answer) => answer.cpv_codes),
  units: (q: string) =>
    call
      .get<{ units: { code: string; name: string; symbol: string | null }[] }>('/store/units', { q })
      .then((answer) =>
        answer.units.map(({ code, name, symbol }) => ({ code, name: symbol ? `${name} (${symbol})` : name })),
      ),
  suppliers: (filter: Record<string, string>) =>
    call
      .get<{ suppliers: SupplierCard[] }>('/store/auction-suppliers', { ...filter, limit: 50 })
      .then((answer) => answer.suppliers),
})
