import type { SavingsReport, Scope, ScopeChoice, ScorecardReport } from './auction-reports.types'
import type { Call } from './transport.server'

const SCOPE = '/store/supplier-scope'

/** What auctions came to: savings of a buyer, the scorecard of a supplier, what he says he supplies. */
export const auctionReportsApi = (call: Call) => ({
  savings: (period: { from?: string; to?: string }) =>
    call.get<SavingsReport>('/store/auction-savings', period),
  scorecard: (page: { limit: number; offset: number }) =>
    call.get<ScorecardReport>('/store/auction-scorecard', page),
  scope: () => call.get<ScopeChoice>(SCOPE),
  saveScope: (scope: Scope) => call.post<{ scope: Scope }>(SCOPE, scope),
})
