import type { ClientBase } from '@medusajs/framework/pg'
import { copyCompanies, copyPeople, passwordHash, type CompanyRow } from '@gostiny/companies'
import type { DemoCompany, DemoPerson } from '../generate/companies/types'
import type { DemoWorld } from '../generate'
import { demoLogins } from '../logins'
import { DEMO_SOURCE } from './facts'

const MS_PER_DAY = 86_400_000

/** Writes companies, groups and people; those of the demo logins can sign in. */
export async function loadCompanies(
  client: ClientBase,
  world: DemoWorld,
  ownerOf: (company: DemoCompany) => string | null,
): Promise<void> {
  const companies = [...world.buyers, ...world.prospects, ...world.suppliers]
  await copyCompanies(
    client,
    companies.map((company) =>
      companyRow(company, contactOf(company, world.people), ownerOf(company), world.anchor),
    ),
    world.anchor,
  )
  await loadGroups(client, world)
  await loadPeople(client, world, companies)
}

/** Writes the people who are not there yet. */
export async function loadPeople(
  client: ClientBase,
  world: DemoWorld,
  companies: DemoCompany[] = world.suppliers,
): Promise<void> {
  const created = new Map(companies.map(({ id, ageDays }) => [id, daysBefore(world.anchor, ageDays)]))
  const { rows } = await client.query<{ id: string }>('select id from person')
  const known = new Set(rows.map(({ id }) => id))
  const hashes = await passwordHashes()
  await copyPeople(
    client,
    world.people
      .filter(({ id, memberships: [{ companyId }] }) => !known.has(id) && created.has(companyId))
      .map((person) =>
        personRow(person, hashes.get(person.email), created.get(person.memberships[0].companyId)!),
      ),
    world.anchor,
  )
}

const daysBefore = (anchor: Date, days: number) => new Date(anchor.getTime() - days * MS_PER_DAY)

/** Goods are received by the one furthest from the orders: the storekeeper where there is one. */
const contactOf = ({ id }: DemoCompany, people: DemoPerson[]): DemoPerson | undefined =>
  people.findLast(({ memberships }) => memberships.some(({ companyId }) => companyId === id))

function companyRow(
  company: DemoCompany,
  contact: DemoPerson | undefined,
  owner_user_id: string | null,
  anchor: Date,
): CompanyRow {
  const { id, name, country, city, region, website, phone, email, roles, verification, language, currency } =
    company
  return {
    ...{ id, name, country, city, region, website, phone, email, roles, verification, language, currency },
    legal_name: company.legalName,
    tax_id: company.taxId,
    parent_id: company.parentId,
    owner_user_id,
    time_zone: company.timeZone,
    payment_terms_days: company.paymentTermsDays,
    external_code: company.code,
    source: DEMO_SOURCE,
    created_at: daysBefore(anchor, company.ageDays),
    addresses: company.addresses.map((address, i) => ({
      ...address,
      contact_name: contact ? `${contact.firstName} ${contact.lastName}` : null,
      is_default: i === 0,
    })),
  }
}

async function loadGroups(client: ClientBase, { groups, anchor }: DemoWorld): Promise<void> {
  await client.query(
    `insert into company_group (id, name, created_at, updated_at)
     select id, name, $2, $2 from jsonb_to_recordset($1::jsonb) as row(id text, name text)`,
    [JSON.stringify(groups), anchor],
  )
  const members = groups.flatMap(({ id, companyIds }) =>
    companyIds.map((company_id) => ({ group_id: id, company_id })),
  )
  await client.query(
    `insert into company_group_company (company_id, group_id)
     select company_id, group_id from jsonb_to_recordset($1::jsonb) as row(company_id text, group_id text)`,
    [JSON.stringify(members)],
  )
}

async function passwordHashes(): Promise<Map<string, string>> {
  const portal = demoLogins.filter(({ where }) => where === 'portal')
  return new Map(
    await Promise.all(
      portal.map(async ({ email, password }) => [email, await passwordHash(password)] as const),
    ),
  )
}

const personRow = (person: DemoPerson, password_hash: string | undefined, created_at: Date) => ({
  id: person.id,
  email: person.email,
  first_name: person.firstName,
  last_name: person.lastName,
  phone: person.phone,
  language: person.language,
  password_hash,
  created_at,
  memberships: person.memberships.map(({ companyId, roles, jobTitle }) => ({
    company_id: companyId,
    roles,
    job_title: jobTitle,
  })),
})
