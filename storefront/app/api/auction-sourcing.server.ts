import type {
  Application,
  OpeningPage,
  RehearsalBody,
  SimulationBody,
  Summary,
} from './auction-sourcing.types'
import type { Auction } from './auctions.types'
import type { Call } from './transport.server'

const addressOf = (id: string) => `/store/auction-events/${encodeURIComponent(id)}`
const documentOf = (id: string, document: string) =>
  `${addressOf(id)}/documents/${encodeURIComponent(document)}`

/** Around an auction: its documents, its suppliers, its rehearsal and its simulation. */
export const auctionSourcingApi = (call: Call) => ({
  /** `content` is base64. */
  addDocument: (id: string, name: string, content: string) =>
    call.post(`${addressOf(id)}/documents`, { name, content }),
  removeDocument: (id: string, document: string) => call.delete(documentOf(id, document)),
  document: (id: string, document: string) => call.file(documentOf(id, document)),
  remind: (id: string, supplier_company_id: string) =>
    call.post(`${addressOf(id)}/reminders`, { supplier_company_id }),
  withdraw: (id: string, supplier_company_id: string, reason: string) =>
    call.post(`${addressOf(id)}/withdrawals`, { supplier_company_id, reason }),
  invite: (id: string, supplier_company_id: string) =>
    call.post(`${addressOf(id)}/invitations`, { supplier_company_id }),
  applications: (id: string) =>
    call
      .get<{ applications: Application[] }>(`${addressOf(id)}/applications`)
      .then((answer) => answer.applications),
  admit: (id: string, application: string) =>
    call.post(`${addressOf(id)}/applications/${encodeURIComponent(application)}`, { admit: true }),
  refuse: (id: string, application: string, reason: string) =>
    call.post(`${addressOf(id)}/applications/${encodeURIComponent(application)}`, { admit: false, reason }),
  openings: (query: { q?: string; division?: string; limit: number; offset: number }) =>
    call.get<OpeningPage>('/store/auction-openings', query),
  apply: (id: string, note: string) =>
    call.post(`/store/auction-openings/${encodeURIComponent(id)}/applications`, { note }),
  rehearse: (id: string, body: RehearsalBody) =>
    call.post<{ event: Auction }>(`${addressOf(id)}/rehearsals`, body).then(({ event }) => event),
  simulate: (body: SimulationBody) =>
    call
      .post<{ summaries: Summary[] }>('/store/auction-simulations', body)
      .then(({ summaries }) => summaries),
})
