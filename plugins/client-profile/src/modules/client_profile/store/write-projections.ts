import type { ClientBase } from 'pg'
import { copyIn } from './copy'
import { PROJECTION_TABLES, type CompanyProjection, type ProjectionTable } from './projection-rows'

const staging = ({ name }: ProjectionTable): string => `pg_temp.next_${name}`

const prepared = new WeakSet<ClientBase>()

/** Makes the temporary tables through which projections are written; call it outside of a transaction. */
export async function prepareProjectionStaging(client: ClientBase): Promise<void> {
  if (prepared.has(client)) return
  for (const table of PROJECTION_TABLES) {
    await client.query(`
      create temp table if not exists next_${table.name} on commit delete rows as
      select ${table.columns.join(', ')} from client_profile.${table.name} with no data`)
  }
  prepared.add(client)
}

/**
 * Replaces the projections of these companies within the open transaction, touching only rows that differ.
 * Companies without interactions lose their rows.
 */
export async function writeProjections(
  client: ClientBase,
  companyIds: readonly string[],
  projections: readonly CompanyProjection[],
): Promise<void> {
  for (const table of PROJECTION_TABLES) {
    await copyIn(
      client,
      `${staging(table)} (${table.columns.join(', ')})`,
      projections.flatMap((projection) => table.rows(projection)),
    )
    await client.query(deleteGone(table), [companyIds])
    await client.query(upsertChanged(table))
  }
}

const deleteGone = (table: ProjectionTable): string => `
  delete from client_profile.${table.name} old
  where old.company_id = any($1) and not exists (
    select from ${staging(table)} next where ${table.key.map((column) => `next.${column} = old.${column}`).join(' and ')})`

function upsertChanged(table: ProjectionTable): string {
  const columns = table.columns.join(', ')
  const values = table.columns.filter((column) => !table.key.includes(column))
  const stamp = table.name === 'company_profile' ? ', projected_at = clock_timestamp()' : ''
  const differs = stamp
    ? 'true'
    : `(${values.map((column) => `old.${column}`).join(', ')}) is distinct from
       (${values.map((column) => `excluded.${column}`).join(', ')})`
  return `
    insert into client_profile.${table.name} as old (${columns})
    select ${columns} from ${staging(table)}
    on conflict (${table.key.join(', ')}) do update
    set ${values.map((column) => `${column} = excluded.${column}`).join(', ')}${stamp}
    where ${differs}`
}
