import type { Pool } from 'pg'
import { refuse, type Language } from '@gostiny/platform'
import { DIVISIONS } from '../modules/auctions/domain/codes'

export type Scope = { divisions: string[]; regions: string[]; capacity: string; updated_at: string | null }

/** What a company says it supplies; empty when it has said nothing. */
export async function readScope(pool: Pool, companyId: string): Promise<Scope> {
  const { rows } = await pool.query<Scope>(
    'select divisions, regions, capacity, updated_at from supplier_scope where company_id = $1',
    [companyId],
  )
  return rows[0] ?? { divisions: [], regions: [], capacity: '', updated_at: null }
}

type Stated = { divisions: (string | undefined)[]; regions: string[]; capacity: string }

/** Replaces what a company says it supplies. */
export async function saveScope(
  pool: Pool,
  companyId: string,
  { divisions, regions, capacity }: Stated,
  author: string,
): Promise<Scope> {
  const { rowCount } = await pool.query(
    `insert into supplier_scope (company_id, divisions, regions, capacity, updated_by)
     select id, $2, $3, $4, $5 from company where id = $1 and deleted_at is null
     on conflict (company_id) do update set divisions = excluded.divisions, regions = excluded.regions,
       capacity = excluded.capacity, updated_by = excluded.updated_by, updated_at = now()`,
    [companyId, [...new Set(divisions)].sort(), [...new Set(regions)].sort(), capacity, author],
  )
  if (!rowCount) refuse('company_not_found', { status: 404 })
  return readScope(pool, companyId)
}

/** Every division by its name, for who states a scope. */
export const divisionNames = (language: Language): { code: string; name: string }[] =>
  Object.entries(DIVISIONS)
    .map(([code, names]) => ({ code, name: names[language] }))
    .sort((a, b) => (a.code < b.code ? -1 : 1))
