import type { Language } from '@gostiny/platform'
import type { CompanyRole, InvitedAs, PersonRole } from './domain'

/** What is known of a counterparty; verification and its log are changed by decisions only. */
export type CompanyFacts = {
  name: string
  legal_name?: string | null
  tax_id?: string | null
  /** ISO 3166-1 alpha-2, lower case. */
  country?: string | null
  city?: string | null
  region?: string | null
  website?: string | null
  phone?: string | null
  email?: string | null
  roles?: CompanyRole[]
  parent_id?: string | null
  owner_user_id?: string | null
  language?: Language
  /** ISO 4217, lower case. */
  currency?: string
  /** IANA zone. */
  time_zone?: string
  payment_terms_days?: number
  risk_tier?: string | null
  external_code?: string | null
  source?: string
  import_id?: string | null
  group_ids?: string[]
}

export type AddressFacts = {
  title: string
  address_1: string
  address_2?: string | null
  city: string
  province?: string | null
  postal_code?: string | null
  country_code: string
  contact_name?: string | null
  phone?: string | null
  is_default?: boolean
}

export type PersonFacts = {
  first_name?: string | null
  last_name?: string | null
  phone?: string | null
  language?: Language
  theme?: 'system' | 'light' | 'dark'
}

export type MembershipFacts = { roles: PersonRole[]; job_title?: string | null }

/** A place offered to a person: his until he is removed, shown as typed until he accepts. */
export type OfferedMembership = MembershipFacts & { invited_as: InvitedAs }
