import type { Language } from '@gostiny/platform'
import type { Pool } from 'pg'
import { codeSearch } from '../modules/auctions/domain/codes'

type Asked = { q?: string; limit: number; language: Language }
type Row = { code: string; name: string; symbol: Record<string, string> | null }

const places = {
  cpv_code: `length(rtrim(split_part(code, '-', 1), '0')), place`,
  unit_code: 'place',
}

/** Codes whose number begins as typed, or whose name has all words, in the asker's language or English. */
async function find(
  pool: Pool,
  table: keyof typeof places,
  { q = '', limit, language }: Asked,
): Promise<Row[]> {
  const { prefix, stems } = codeSearch(q)
  const [first = ''] = stems ?? []
  const patterns = (stems ?? []).map((stem) => `%${stem}%`)
  const { rows } = await pool.query<Row>(
    `select code, ${language} as name, symbol from ${table}
     cross join lateral (select replace(lower(${language}), 'ё', 'е') as named) own
     where ($1::text is null or code like $1 || '%')
       and (named || ' ' || lower(en || ' ' || code) || ' ' || coalesce(symbol->>'${language}', '')) like all ($2::text[])
     order by $3 <> '' and position($3 in named) <> 1, ${places[table]} limit $4`,
    [prefix, patterns, first, limit],
  )
  return rows
}

/** Codes of the Common Procurement Vocabulary. */
export const findCpvCodes = async (pool: Pool, asked: Asked) =>
  (await find(pool, 'cpv_code', asked)).map(({ code, name }) => ({ code, name }))

/** Units of UN/CEFACT Recommendation 20; `symbol` is null where none is in use. */
export const findUnits = async (pool: Pool, asked: Asked) =>
  (await find(pool, 'unit_code', asked)).map(({ code, name, symbol }) => ({
    ...{ code, name },
    symbol: symbol?.[asked.language] ?? null,
  }))
