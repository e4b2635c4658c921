export type Role = 'administrator' | 'buyer' | 'approver' | 'viewer'

export type Permission =
  | 'address:manage'
  | 'people:manage'
  | 'cart:edit'
  | 'order:place'
  | 'auction:view'
  | 'auction:run'
  | 'auction:bid'

export type Person = {
  id: string
  email: string
  first_name: string | null
  last_name: string | null
  phone: string | null
  language: string | null
  theme: string | null
}

export type MyCompany = {
  id: string
  name: string
  verification: 'pending' | 'info_needed' | 'verified' | 'rejected' | 'suspended'
  roles: Role[]
  permissions: Permission[]
  currency: string
  language: string
}

export type Me = { person: Person; companies: MyCompany[]; active_company_id: string | null }
