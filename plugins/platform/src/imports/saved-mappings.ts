import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { generateEntityId } from '@medusajs/framework/utils'
import type { ColumnMapping } from '../modules/imports/domain'
import { refuse } from '../refusals/refusal'

export type SavedMapping = {
  id: string
  kind: string
  name: string
  headers: string[]
  mapping: ColumnMapping
}

/** Keeps a mapping under a name, in place of an older one of that name. */
export async function saveMapping(db: Knex, values: Omit<SavedMapping, 'id'>): Promise<SavedMapping> {
  const { kind, name, headers, mapping } = values
  const { rows } = await db.raw(
    `insert into import_mapping (id, kind, name, headers, mapping) values (?, ?, ?, ?, ?)
     on conflict (kind, name) where deleted_at is null
     do update set headers = excluded.headers, mapping = excluded.mapping, updated_at = now() returning *`,
    [generateEntityId(undefined, 'impm'), kind, name, JSON.stringify(headers), JSON.stringify(mapping)],
  )
  return rows[0]
}

/** The newest saved mapping made for a file with exactly these headers. */
export async function mappingForHeaders(db: Knex, kind: string, headers: string[]): Promise<ColumnMapping> {
  const { rows } = await db.raw(
    `select mapping from import_mapping where kind = ? and headers = ?::jsonb and deleted_at is null
     order by updated_at desc limit 1`,
    [kind, JSON.stringify(headers)],
  )
  return rows[0]?.mapping ?? {}
}

export const listMappings = (db: Knex, kind: string): Promise<SavedMapping[]> =>
  db('import_mapping').where({ kind }).whereNull('deleted_at').orderBy('name')

/** @throws Refusal `not_found` */
export async function deleteMapping(db: Knex, id: string): Promise<void> {
  const deleted = await db('import_mapping')
    .where({ id })
    .whereNull('deleted_at')
    .update({ deleted_at: db.fn.now() })
  if (!deleted) refuse('not_found', { status: 404 })
}
