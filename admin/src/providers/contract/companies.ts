export const companyRoles = ['buyer', 'supplier', 'prospect'] as const
export type CompanyRole = (typeof companyRoles)[number]

export const verifications = ['pending', 'info_needed', 'verified', 'rejected', 'suspended'] as const
export type Verification = (typeof verifications)[number]

export const personRoles = ['administrator', 'buyer', 'approver', 'viewer'] as const
export type PersonRole = (typeof personRoles)[number]

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
  roles: CompanyRole[]
  verification: Verification
  parent_id: string | null
  parent: { id: string; name: string } | null
  owner_user_id: string | null
  owner: { id: string; name: string | null; email: string } | null
  groups: { id: string; name: string }[]
  people_count: number
  subsidiary_count: number
  language: string
  currency: string
  time_zone: string
  payment_terms_days: number
  risk_tier: string | null
  external_code: string | null
  source: string
  created_at: string
  decisions?: VerificationDecision[]
}

export type VerificationDecision = {
  id: string
  from_state: Verification
  to_state: Verification
  reason: string | null
  decided_at: string
  author: string | null
}

/** A person in one company: `id` is the membership. */
export type Member = {
  id: string
  person_id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  roles: PersonRole[]
  job_title: string | null
  status: 'active' | 'removed'
}

export type MemberChange = Pick<Member, 'first_name' | 'last_name' | 'phone' | 'job_title' | 'roles'>

export type NewMember = {
  email: string
  first_name: string | null
  last_name: string | null
  job_title: string | null
  roles: PersonRole[]
}

export type CompanyNode = {
  id: string
  name: string
  verification: Verification
  parent_id: string | null
  /** 0 is the company itself, negative above it, positive below. */
  depth: number
}

export type Hierarchy = { company: CompanyNode; ancestors: CompanyNode[]; descendants: CompanyNode[] }

export type CompanyGroup = { id: string; name: string; company_count: number; created_at: string }

export type AddressFacts = {
  title: string
  address_1: string
  address_2: string | null
  city: string
  province: string | null
  postal_code: string | null
  country_code: string
  contact_name: string | null
  phone: string | null
  is_default: boolean
}

export type CompanyAddress = AddressFacts & { id: string }

export type CompanyVerbs = {
  decideVerification: (
    companyId: string,
    decision: { state: Verification; reason: string | null },
  ) => Promise<void>
  people: (companyId: string) => Promise<Member[]>
  addPerson: (companyId: string, person: NewMember) => Promise<void>
  changeMember: (companyId: string, membershipId: string, change: MemberChange) => Promise<void>
  removeMember: (companyId: string, membershipId: string) => Promise<void>
  /** Puts companies into a group and takes others out of it. */
  changeGroup: (groupId: string, change: { add?: string[]; remove?: string[] }) => Promise<void>
  hierarchy: (companyId: string) => Promise<Hierarchy>
  addresses: (companyId: string) => Promise<CompanyAddress[]>
  /** Without an id a new address is added. */
  saveAddress: (companyId: string, id: string | undefined, address: AddressFacts) => Promise<void>
  removeAddress: (companyId: string, id: string) => Promise<void>
}
