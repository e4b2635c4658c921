import type { AddressFacts, CompanyAddress, CompanyVerbs, Hierarchy, Member } from '../contract/companies'
import { request } from './http'

const path = (companyId: string, rest = '') => `/admin/companies/${companyId}${rest}`

export const companyVerbs: CompanyVerbs = {
  decideVerification: (companyId, decision) =>
    request(path(companyId, '/verification'), { method: 'POST', body: decision }),

  people: async (companyId) => (await request<{ people: Member[] }>(path(companyId, '/people'))).people,

  addPerson: (companyId, person) => request(path(companyId, '/people'), { method: 'POST', body: person }),

  changeMember: (companyId, membershipId, change) =>
    request(path(companyId, `/people/${membershipId}`), { method: 'POST', body: change }),

  removeMember: (companyId, membershipId) =>
    request(path(companyId, `/people/${membershipId}`), { method: 'DELETE' }),

  changeGroup: (groupId, change) =>
    request(`/admin/company-groups/${groupId}`, { method: 'POST', body: change }),

  hierarchy: async (companyId) =>
    (await request<{ hierarchy: Hierarchy }>(path(companyId, '/hierarchy'))).hierarchy,

  addresses: async (companyId) =>
    (await request<{ addresses: CompanyAddress[] }>(path(companyId, '/addresses'))).addresses,

  saveAddress: (companyId, id, address) =>
    request(path(companyId, id ? `/addresses/${id}` : '/addresses'), {
      method: 'POST',
      body: addressFacts(address),
    }),

  removeAddress: (companyId, id) => request(path(companyId, `/addresses/${id}`), { method: 'DELETE' }),
}

/** What the server takes of an address: no id, no dates. */
const addressFacts = ({
  title,
  address_1,
  address_2,
  city,
  province,
  postal_code,
  country_code,
  contact_name,
  phone,
  is_default,
}: AddressFacts): AddressFacts => ({
  title,
  address_1,
  address_2,
  city,
  province,
  postal_code,
  country_code,
  contact_name,
  phone,
  is_default,
})
