import type { KeptShare, Opening } from './sealed.types'
import type { Call } from './transport.server'

const openingOf = (id: string) => `/store/auction-events/${encodeURIComponent(id)}/opening`
const shareOf = (token: string) => `/store/sealed-shares/${encodeURIComponent(token)}`
type Told = { opening: Opening }
type Kept = { share: KeptShare }

export const sealedApi = (call: Call) => ({
  opening: (id: string) => call.get<Told>(openingOf(id)).then(({ opening }) => opening),
  present: (id: string, share: object) =>
    call.post<Told>(`${openingOf(id)}/shares`, share).then(({ opening }) => opening),
  open: (id: string) => call.post<Told>(openingOf(id)).then(({ opening }) => opening),
  share: (token: string) => call.get<Kept>(shareOf(token)).then(({ share }) => share),
  fetched: (token: string) => call.post(`${shareOf(token)}/fetched`),
  presentThird: (token: string, share: string) => call.post(shareOf(token), { share }),
})
