import type { Assignment, PriceAnswer, PriceList, PricePage, PriceVerbs } from '../contract/prices'
import { request } from './http'
import { errorsFrom } from './toFormErrors'

const path = (listId: string, rest: string) => `/admin/company-price-lists/${listId}/${rest}`
const most = 200

export const priceVerbs: PriceVerbs = {
  listPrices: (listId, query) =>
    request<PricePage>(path(listId, 'prices'), { query: { order: 'sku', ...query } }),

  savePrice: (listId, price) =>
    request<void>(path(listId, 'prices'), { method: 'POST', body: { upsert: [price] } }).catch(
      errorsFrom('upsert.0'),
    ),

  removePrice: (listId, priceId) =>
    request(path(listId, 'prices'), { method: 'POST', body: { delete: [priceId] } }),

  assignments: async (listId) =>
    (await request<{ assignments: Assignment[] }>(path(listId, 'assignments'))).assignments,

  assign: (listId, target) => request(path(listId, 'assignments'), { method: 'POST', body: target }),

  unassign: (listId, assignmentId) =>
    request(path(listId, `assignments/${assignmentId}`), { method: 'DELETE' }),

  askPrices: async (question) =>
    (await request<{ prices: PriceAnswer[] }>('/admin/price-questions', { method: 'POST', body: question }))
      .prices,

  companyPriceLists: async (companyId) =>
    (
      await request<{ price_lists: PriceList[] }>(`/admin/companies/${companyId}/price-lists`, {
        query: { limit: most, order: '-priority' },
      })
    ).price_lists,
}
