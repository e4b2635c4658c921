import type { PresenceRow } from '../contract/auction-disputes'
import type { Screening } from '../contract/auction-flags'
import type { Opening } from '../contract/auction-opening'
import type { AuctionMessage, AuctionVerbs } from '../contract/auctions'
import { download, request } from './http'

const lot = (lotId: string, rest: string) => `/admin/auction-lots/${lotId}/${rest}`
const event = (eventId: string, rest: string) => `/admin/auction-events/${eventId}/${rest}`

export const auctionVerbs: AuctionVerbs = {
  auctionMonitor: () => request('/admin/auction-monitor'),

  auctionBuyers: async () =>
    (await request<{ buyers: { id: string; name: string }[] }>('/admin/auction-buyers')).buyers,

  lotRoom: (lotId) => request(lot(lotId, 'room')),

  lotRecord: (lotId, page) => request(lot(lotId, 'record'), { query: page }),

  lotProtocol: (lotId) => download(lot(lotId, 'protocol')),

  commandLot: (lotId, command) => request(lot(lotId, 'commands'), { method: 'POST', body: command }),

  commandAuction: (eventId, command) =>
    request(event(eventId, 'commands'), { method: 'POST', body: command }),

  simulateLot: (lotId, isOn) => request(lot(lotId, 'simulation'), { method: 'POST', body: { is_on: isOn } }),

  auctionScreening: async () =>
    (await request<{ screening: Screening }>('/admin/auction-screening')).screening,

  auctionOpening: async (eventId) => (await request<{ opening: Opening }>(event(eventId, 'opening'))).opening,

  presentPlatformShare: (eventId) => request(event(eventId, 'opening/shares'), { method: 'POST', body: {} }),

  openSealedOffers: (eventId) => request(event(eventId, 'opening'), { method: 'POST', body: {} }),

  supplierScope: (companyId) => request(`/admin/supplier-scopes/${companyId}`),

  saveSupplierScope: async (companyId, scope) => {
    await request(`/admin/supplier-scopes/${companyId}`, { method: 'POST', body: scope })
  },

  reviewFlag: (flagId, review) => request(`/admin/auction-flags/${flagId}`, { method: 'POST', body: review }),

  decideDispute: (disputeId, decision) =>
    request(`/admin/auction-disputes/${disputeId}`, { method: 'POST', body: decision }),

  lotPresence: async (lotId) => (await request<{ presence: PresenceRow[] }>(lot(lotId, 'presence'))).presence,

  lotPresenceCsv: (lotId) => download(`${lot(lotId, 'presence')}?as=csv`),

  auctionMessages: async (eventId) =>
    (await request<{ messages: AuctionMessage[] }>(event(eventId, 'messages'))).messages,
}
