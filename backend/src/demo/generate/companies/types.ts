import type { Currency } from '../catalog/prices'
import type { Language } from '../text'
import type { Industry } from './industries'

export type Verification = 'pending' | 'info_needed' | 'verified' | 'rejected' | 'suspended'
export type PersonRole = 'administrator' | 'buyer' | 'approver' | 'viewer'

export type DemoAddress = {
  title: string
  address_1: string
  city: string
  province: string
  postal_code: string
  country_code: string
  contact_name?: string
  phone: string
}

export type DemoCompany = {
  code: string
  id: string
  name: string
  legalName: string
  taxId: string
  country: string
  city: string
  region: string
  language: Language
  currency: Currency
  timeZone: string
  email: string
  website: string
  phone: string
  roles: ('buyer' | 'supplier' | 'prospect')[]
  verification: Verification
  parentId: string | null
  paymentTermsDays: number
  addresses: DemoAddress[]
  /** Days before the anchor on which the company was entered. */
  ageDays: number
}

/** What a buyer is like; only the generator knows it. */
export type BuyerTemper = {
  company: DemoCompany
  industry: Industry
  /** Usual order in EUR, before discounts. */
  orderEuro: number
  life: string
}

export type DemoPerson = {
  id: string
  firstName: string
  lastName: string
  email: string
  phone: string
  language: Language
  memberships: { companyId: string; roles: PersonRole[]; jobTitle: string }[]
}
