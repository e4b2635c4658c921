import type { Role } from './me.types'

export type Company = {
  id: string
  name: string
  legal_name: string | null
  tax_id: string | null
  country: string | null
  city: string | null
  region: string | null
  website: string | null
  phone: string | null
  email: string | null
  verification: string
  currency: string
  language: string
  time_zone: string | null
  payment_terms_days: number | null
  groups: string[]
  parent: { id: string; name: string } | null
}

export type Address = {
  id?: string
  title: string | null
  address_1: string
  address_2: string | null
  city: string
  province: string | null
  postal_code: string | null
  country_code: string
  contact_name: string | null
  phone: string | null
  is_default?: boolean
}

export type SavedAddress = Address & { id: string; is_default: boolean }

export type Member = {
  id: string
  person_id: string
  email: string
  first_name: string | null
  last_name: string | null
  job_title: string | null
  roles: Role[]
  status: 'active' | 'removed'
  /** False until the person has acted for the company: until then he is shown as he was invited. */
  accepted: boolean
  /** False until the person has followed the link of the invitation. */
  has_password: boolean
}

export type Invitation = {
  email: string
  first_name: string
  last_name: string
  job_title: string | null
  roles: Role[]
}
