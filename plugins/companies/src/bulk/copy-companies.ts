import type { ClientBase } from 'pg'
import { findCycle, type Verification } from '../modules/companies/domain'
import type { AddressFacts, CompanyFacts } from '../modules/companies/facts'
import { bulkId } from './bulk-id'
import { copyRows } from './copy-rows'

export type CompanyRow = Omit<CompanyFacts, 'group_ids'> & {
  /** `comp_…`; made when missing. */
  id?: string
  verification?: Verification
  created_at?: Date
  addresses?: (AddressFacts & { id?: string })[]
}

export type CopiedCompanies = { company_ids: string[]; addresses: number }

const companyColumns = [
  'id', 'name', 'legal_name', 'tax_id', 'country', 'city', 'region', 'website', 'phone', 'email', 'roles',
  'verification', 'parent_id', 'owner_user_id', 'language', 'currency', 'time_zone', 'payment_terms_days',
  'risk_tier', 'external_code', 'source', 'import_id', 'created_at', 'updated_at',
] as const // prettier-ignore

const addressColumns = [
  'id', 'company_id', 'title', 'address_1', 'address_2', 'city', 'province', 'postal_code', 'country_code',
  'contact_name', 'phone', 'is_default', 'created_at', 'updated_at',
] as const // prettier-ignore

const decisionColumns = [
  'id',
  'company_id',
  'from_state',
  'to_state',
  'author_id',
  'reason',
  'decided_at',
] as const

/**
 * Bulk writer for imports and generated data: companies, their addresses and, for those beyond `pending`, the
 * entry of the verification log (author = `source`). Runs in the caller's transaction and emits no events.
 * Parents may come in any order as long as they are among the rows or in the database.
 * @throws when the rows close a ring.
 */
export async function copyCompanies(
  client: ClientBase,
  rows: readonly CompanyRow[],
  now = new Date(),
): Promise<CopiedCompanies> {
  const companies = rows.map((row) => completed(row, now))
  const ring = findCycle(new Map(companies.map(({ id, parent_id }) => [id, parent_id ?? null])))
  if (ring) throw new Error(`companies stand under themselves: ${ring.join(' → ')}`)

  const addresses = companies.flatMap(({ id, created_at, addresses: given = [] }) => {
    const chosen = Math.max(
      0,
      given.findIndex((address) => address.is_default),
    )
    return given.map((address, index) => ({
      ...address,
      id: address.id ?? bulkId('cadr'),
      company_id: id,
      is_default: index === chosen,
      created_at,
      updated_at: created_at,
    }))
  })
  const decisions = companies
    .filter(({ verification }) => verification !== 'pending')
    .map(({ id, verification, source, import_id, created_at }) => ({
      id: bulkId('vdec'),
      company_id: id,
      from_state: 'pending',
      to_state: verification,
      author_id: source,
      reason: import_id,
      decided_at: created_at,
    }))
  await copyRows(client, 'company', companyColumns, companies)
  await copyRows(client, 'company_address', addressColumns, addresses)
  await copyRows(client, 'verification_decision', decisionColumns, decisions)
  return { company_ids: companies.map(({ id }) => id), addresses: addresses.length }
}

const completed = (row: CompanyRow, now: Date) => ({
  ...row,
  id: row.id ?? bulkId('comp'),
  roles: row.roles ?? (['buyer'] as const),
  verification: row.verification ?? 'pending',
  language: row.language ?? 'en',
  currency: row.currency ?? 'eur',
  time_zone: row.time_zone ?? 'UTC',
  payment_terms_days: row.payment_terms_days ?? 30,
  source: row.source ?? 'import',
  created_at: row.created_at ?? now,
  updated_at: now,
})
