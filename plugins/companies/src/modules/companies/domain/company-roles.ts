/** What a counterparty is to us; one record may be all of them. */
export const COMPANY_ROLES = ['buyer', 'supplier', 'prospect'] as const
export type CompanyRole = (typeof COMPANY_ROLES)[number]
