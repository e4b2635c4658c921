import type { ClientBase } from 'pg'
import { normalizeEmail } from '../modules/companies/domain'
import type { MembershipFacts, PersonFacts } from '../modules/companies/facts'
import { EMAILPASS } from '../sign-in/set-password-link'
import { bulkId } from './bulk-id'
import { copyRows } from './copy-rows'

export type PersonRow = PersonFacts & {
  /** `pers_…`; made when missing. */
  id?: string
  email: string
  /** From {@link passwordHash}; without it the person cannot sign in until he sets a password. */
  password_hash?: string
  memberships: (MembershipFacts & { company_id: string })[]
  created_at?: Date
}

const stamps = ['created_at', 'updated_at'] as const
const tables = {
  customer: ['id', 'email', 'first_name', 'last_name', 'phone', 'has_account', ...stamps],
  auth_identity: ['id', 'app_metadata', ...stamps],
  provider_identity: ['id', 'entity_id', 'provider', 'auth_identity_id', 'provider_metadata', ...stamps],
  person: [
    'id',
    'customer_id',
    'email',
    'first_name',
    'last_name',
    'phone',
    'language',
    'theme',
    'password_changed_at',
    ...stamps,
  ],
  membership: ['id', 'company_id', 'person_id', 'roles', 'job_title', ...stamps],
} as const

/**
 * Bulk writer for generated data: people with their Medusa customers, sign-in identities and memberships, as the
 * add-person workflow leaves them, but without invitations and events. Addresses must be new.
 * @returns person ids in the order of the rows.
 */
export async function copyPeople(
  client: ClientBase,
  rows: readonly PersonRow[],
  now = new Date(),
): Promise<string[]> {
  const people = rows.map((row) => completed(row, now))
  await copyRows(
    client,
    'customer',
    tables.customer,
    people.map((one) => one.customer),
  )
  await copyRows(
    client,
    'auth_identity',
    tables.auth_identity,
    people.map((one) => one.identity),
  )
  await copyRows(
    client,
    'provider_identity',
    tables.provider_identity,
    people.map((one) => one.provider),
  )
  await copyRows(
    client,
    'person',
    tables.person,
    people.map((one) => one.person),
  )
  await copyRows(
    client,
    'membership',
    tables.membership,
    people.flatMap((one) => one.memberships),
  )
  return people.map((one) => one.person.id)
}

function completed(row: PersonRow, now: Date) {
  const { first_name, last_name, phone } = row
  const created_at = row.created_at ?? now
  const times = { created_at, updated_at: created_at }
  const named = { email: normalizeEmail(row.email), first_name, last_name, phone, ...times }
  const customer = { id: bulkId('cus'), has_account: true, ...named }
  const identity = {
    id: bulkId('authid'),
    app_metadata: JSON.stringify({ customer_id: customer.id }),
    ...times,
  }
  const provider = {
    id: bulkId(''),
    entity_id: named.email,
    provider: EMAILPASS,
    auth_identity_id: identity.id,
    provider_metadata: JSON.stringify(row.password_hash ? { password: row.password_hash } : {}),
    ...times,
  }
  const person = {
    id: row.id ?? bulkId('pers'),
    customer_id: customer.id,
    language: row.language ?? 'en',
    theme: row.theme ?? 'system',
    password_changed_at: row.password_hash ? created_at : null,
    ...named,
  }
  const memberships = row.memberships.map((membership) => ({
    id: bulkId('memb'),
    person_id: person.id,
    ...membership,
    ...times,
  }))
  return { customer, identity, provider, person, memberships }
}
