import { generateEntityId } from '@medusajs/framework/utils'
import { copyCompanies, type CompanyRow } from '@gostiny/companies'
import { countryCode, mostFrequent } from '../domain'
import { copyInto } from './copy-into'
import { groupedRows } from './grouped-rows'
import { isTaken, type WriteStep } from './step'

type CustomerCountry = {
  customer: string
  text: string
  count: number
  since: Date
  company_id: string | null
}

const customersSql = (table: string) => `
  select lines.customer, coalesce(lines.country, '') as text, count(*)::int as count, min(at) as since,
    min(company.id) as company_id
  from ${table} lines
  left join company on company.external_code = lines.customer and company.source = 'import'
    and company.deleted_at is null
  where ${isTaken} group by lines.customer, lines.country order by lines.customer`

/**
 * Customers become verified companies under their number, those already there are kept as they are. Makes
 * `import_customer` (customer, company_id, name, country, is_new).
 */
export async function writeCompanies(step: WriteStep): Promise<void> {
  const { client, table } = step
  await client.query(`create temp table import_customer (customer text primary key, company_id text not null,
    is_new boolean not null) on commit drop`)
  const companies: CompanyRow[] = []
  const customers: string[][] = []
  for await (const group of groupedRows<CustomerCountry>(
    client,
    customersSql(table),
    ({ customer }) => customer,
  )) {
    const [{ customer, company_id }] = group
    const company = company_id ? undefined : companyOf(step, group)
    if (company) companies.push(company)
    customers.push([customer, company_id ?? company!.id!, company ? 't' : 'f'])
  }
  await step.report('companies', 0, customers.length)
  await copyCompanies(client, companies)
  await copyInto(client, 'import_customer', customers)
  await client.query('analyze import_customer')
}

function companyOf(step: WriteStep, group: CustomerCountry[]): CompanyRow {
  const [{ customer }] = group
  const since = new Date(Math.min(...group.map((row) => row.since.getTime())))
  return {
    id: generateEntityId('', 'comp'),
    name: `Customer ${customer}`,
    country: countryCode(mostFrequent(group) ?? ''),
    roles: ['buyer'],
    verification: 'verified',
    currency: step.currency,
    external_code: customer,
    source: 'import',
    import_id: step.importId,
    created_at: since,
  } as CompanyRow
}
