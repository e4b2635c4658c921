import type { ClientBase } from '@medusajs/framework/pg'
import { bulkId } from './bulk-id'
import type { BulkAttribute, BulkCpv } from './types'

/** Writes attribute definitions; one whose code is known is brought up to date. @returns code → id. */
export async function copyAttributes(
  client: ClientBase,
  attributes: BulkAttribute[],
): Promise<Map<string, string>> {
  const rows = attributes.map((attribute, i) => ({
    unit: null,
    unit_symbols: null,
    filterable: false,
    rank: i,
    choices: [],
    ...attribute,
    id: bulkId('cattr'),
  }))
  const written = await client.query<{ code: string; id: string }>(
    `insert into catalog_attribute (id, code, kind, titles, unit, unit_symbols, filterable, rank, choices)
     select id, code, kind, titles, unit, nullif(unit_symbols, 'null'), filterable, rank, choices
     from jsonb_to_recordset($1::jsonb) as row(id text, code text, kind text, titles jsonb, unit text,
       unit_symbols jsonb, filterable boolean, rank integer, choices jsonb)
     on conflict (code) where deleted_at is null do update set kind = excluded.kind, titles = excluded.titles,
       unit = excluded.unit, unit_symbols = excluded.unit_symbols, filterable = excluded.filterable,
       rank = excluded.rank, choices = excluded.choices, updated_at = now()
     returning code, id`,
    [JSON.stringify(rows)],
  )
  return new Map(written.rows.map(({ code, id }) => [code, id]))
}

/** Writes the titles of CPV codes; known codes are brought up to date. */
export async function copyCpv(client: ClientBase, codes: BulkCpv[]): Promise<void> {
  await client.query(
    `insert into catalog_cpv (code, titles)
     select code, titles from jsonb_to_recordset($1::jsonb) as row(code text, titles jsonb)
     on conflict (code) do update set titles = excluded.titles, updated_at = now()`,
    [JSON.stringify(codes)],
  )
}
