import type { Company, Invitation, Member, SavedAddress } from './company.types'
import type { Call } from './transport.server'

const ADDRESSES = '/store/company/addresses'
const PEOPLE = '/store/company/people'

export const companyApi = (call: Call) => ({
  show: () => call.get<{ company: Company }>('/store/company').then((answer) => answer.company),
  addresses: () => call.get<{ addresses: SavedAddress[] }>(ADDRESSES).then((answer) => answer.addresses),
  addAddress: (address: object) => call.post(ADDRESSES, address),
  changeAddress: (id: string, address: object) => call.post(`${ADDRESSES}/${id}`, address),
  removeAddress: (id: string) => call.delete(`${ADDRESSES}/${id}`),
  people: () => call.get<{ people: Member[] }>(PEOPLE).then((answer) => answer.people),
  invite: (invitation: Invitation) => call.post(PEOPLE, invitation),
  changeMember: (id: string, change: Partial<Pick<Member, 'roles' | 'job_title'>>) =>
    call.post(`${PEOPLE}/${id}`, change),
  removeMember: (id: string) => call.delete(`${PEOPLE}/${id}`),
})
