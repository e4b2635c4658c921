import { escapeLiteral, type ClientBase } from 'pg'
import type { Entry } from '../domain/fold/history'
import type { InteractionKind } from '../domain/interaction'
import { textArraySql } from '../../../capture/sql-list'
import { copiedRows } from './copy'

const COLUMNS = `company_id, id, (extract(epoch from occurred_at) * 1000)::bigint, kind, person_id, product_id,
  variant_id, sku, category_id, document_id, supplier_id, quantity, unit_price, amount, discount, currency, details`

export interface CompanyEntry {
  company_id: string
  entry: Entry
}

/** After which entry of a company to read on. */
export interface Position {
  at: string
  id: string
}

/** Every entry of the ledger, company by company in ledger order. */
export const allEntries = (client: ClientBase): AsyncGenerator<CompanyEntry[]> =>
  entries(client, 'true', 'company_id, occurred_at, id')

/** Entries of these companies, company by company in ledger order. */
export const entriesOf = (
  client: ClientBase,
  companyIds: readonly string[],
): AsyncGenerator<CompanyEntry[]> =>
  entries(client, `company_id = any(${textArraySql(companyIds)})`, 'company_id, occurred_at, id')

/** Entries of several companies as if they were one, in ledger order. */
export const mergedEntriesOf = (
  client: ClientBase,
  companyIds: readonly string[],
): AsyncGenerator<CompanyEntry[]> =>
  entries(client, `company_id = any(${textArraySql(companyIds)})`, 'occurred_at, id')

/** Entries of one company after a position. */
export const entriesAfter = (client: ClientBase, companyId: string, { at, id }: Position) =>
  entries(
    client,
    `company_id = ${escapeLiteral(companyId)} and occurred_at >= ${escapeLiteral(at)}
     and (occurred_at, id) > (${escapeLiteral(at)}, ${escapeLiteral(id)})`,
    'occurred_at, id',
  )

async function* entries(client: ClientBase, where: string, order: string): AsyncGenerator<CompanyEntry[]> {
  const select = `select ${COLUMNS} from client_profile.interaction where ${where} order by ${order}`
  for await (const rows of copiedRows(client, select)) yield rows.map(entryOf)
}

const entryOf = (row: (string | null)[]): CompanyEntry => ({
  company_id: row[0]!,
  entry: {
    id: row[1]!,
    at: Number(row[2]),
    kind: row[3] as InteractionKind,
    person_id: row[4],
    product_id: row[5],
    variant_id: row[6],
    sku: row[7],
    category_id: row[8],
    document_id: row[9],
    supplier_id: row[10],
    quantity: row[11],
    unit_price: row[12],
    amount: row[13],
    discount: row[14],
    currency: row[15],
    details: row[16] === null ? null : JSON.parse(row[16]),
  },
})
