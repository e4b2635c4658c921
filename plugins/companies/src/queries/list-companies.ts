import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { MedusaContainer } from '@medusajs/framework/types'
import { parseOrder, pgConnection } from '@gostiny/platform'
import { counts, facts, relatives, searchText } from './company-columns'

export const COMPANY_ORDERS = [
  'created_at',
  'updated_at',
  'name',
  'country',
  'city',
  'verification',
  'external_code',
] as const

export type CompanyListQuery = {
  limit: number
  offset: number
  order: string
  q?: string
  role?: string[]
  verification?: string[]
  country?: string[]
  group_id?: string
  parent_id?: string
  owner_user_id?: string
  source?: string
  import_id?: string
  ids?: string[]
}

type Condition = [sql: string, values: (string | string[])[]]
type Found = { sql: string; values: Condition[1]; count: number; ranking: Condition | null }

/**
 * Companies with parent, owner, groups and counts. A search wants every word as a part of name, legal name, tax
 * number or code; where nothing has them, likely misspellings are shown, the most likely first.
 */
export async function listCompanies(container: Pick<MedusaContainer, 'resolve'>, query: CompanyListQuery) {
  const db = pgConnection(container)
  const exact = await find(db, [...conditionsOf(query), ...containsWords(query.q)], null)
  const found =
    exact.count || !query.q ? exact : await find(db, [...conditionsOf(query), soundsLike(query.q)], query.q)

  const { column, direction } = parseOrder(query.order)
  const chosen = `${column === 'name' ? 'lower(c.name)' : `c.${column}`} ${direction} nulls last, c.id`
  const [ranking, ranked] = found.ranking ?? ['', []]
  const { rows: companies } = await db.raw(
    `select ${facts}, ${relatives}, ${counts} from company c where ${found.sql}
     order by ${ranking}${chosen} limit ? offset ?`,
    [...found.values, ...ranked, query.limit, query.offset],
  )
  return { companies, count: found.count, offset: query.offset, limit: query.limit }
}

async function find(db: Knex, conditions: Condition[], misspelt: string | null): Promise<Found> {
  const sql = conditions.map(([part]) => part).join(' and ')
  const values = conditions.flatMap(([, bound]) => bound)
  const { rows } = await db.raw(`select count(*)::int as count from company c where ${sql}`, values)
  const ranking: Condition | null = misspelt
    ? [`word_similarity(?, ${searchText}) desc, `, [misspelt.toLowerCase()]]
    : null
  return { sql, values, count: rows[0].count, ranking }
}

function conditionsOf(query: CompanyListQuery): Condition[] {
  const conditions: (Condition | undefined)[] = [
    ['c.deleted_at is null', []],
    among('c.verification', query.verification),
    among('c.country', query.country),
    among('c.id', query.ids),
    query.role && ['c.roles && ?::text[]', [query.role]],
    equal('c.parent_id', query.parent_id),
    equal('c.owner_user_id', query.owner_user_id),
    equal('c.source', query.source),
    equal('c.import_id', query.import_id),
    query.group_id === undefined
      ? undefined
      : ['c.id in (select company_id from company_group_company where group_id = ?)', [query.group_id]],
  ]
  return conditions.filter((condition) => condition !== undefined)
}

const among = (column: string, values?: string[]): Condition | undefined =>
  values && [`${column} = any(?::text[])`, [values]]

const equal = (column: string, value?: string): Condition | undefined =>
  value === undefined ? undefined : [`${column} = ?`, [value]]

/** One LIKE per word: the trigram index serves these, not `like all`. */
const containsWords = (q = ''): Condition[] =>
  q
    .toLowerCase()
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => [`${searchText} like ?`, [`%${word.replace(/[\\%_]/g, '\\$&')}%`]])

const soundsLike = (q: string): Condition => [`? <% ${searchText}`, [q.toLowerCase()]]
