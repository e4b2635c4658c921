import type { CurrencySavings, SavingsVerbs } from '../contract/savings'
import { request } from './http'

export const savingsVerbs: SavingsVerbs = {
  auctionSavings: async ({ companyId, from, to }) => {
    const { savings } = await request<{ savings: CurrencySavings[] }>('/admin/auction-savings', {
      query: { company_id: companyId, from, to },
    })
    return savings
  },
}
