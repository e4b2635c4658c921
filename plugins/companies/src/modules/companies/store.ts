import type { Context } from '@medusajs/framework/types'
import type { SqlEntityManager } from '@medusajs/framework/mikro-orm/postgresql'
import { refuse } from '@gostiny/platform'

export type Transaction = Context<SqlEntityManager>

/** Runs SQL in the transaction of the service call. */
export const run = <Row = Record<string, unknown>>(tx: Transaction, sql: string, values: unknown[] = []) =>
  tx.transactionManager!.execute<Row[]>(sql, values)

/** Writes what the unit of work still holds back, so that SQL sees it. */
export const flush = (tx: Transaction): Promise<void> => tx.transactionManager!.flush()

/**
 * Locks a company's row until the transaction ends; foreign keys to it stay free, so that two moves in the
 * hierarchy wait for each other in one place only.
 */
export async function lockCompany<Row>(tx: Transaction, id: string, columns: string): Promise<Row> {
  const [row] = await run<Row>(
    tx,
    `select ${columns} from company where id = ? and deleted_at is null for no key update`,
    [id],
  )
  return row ?? refuse('company_not_found', { status: 404 })
}

/** Replaces the groups of a company. */
export async function replaceGroups(tx: Transaction, companyId: string, groupIds: string[]): Promise<void> {
  await run(tx, 'delete from company_group_company where company_id = ?', [companyId])
  await addToGroups(tx, [companyId], groupIds)
}

/** Puts companies into groups; refused when a company or a group does not exist. */
export async function addToGroups(tx: Transaction, companyIds: string[], groupIds: string[]): Promise<void> {
  if (!companyIds.length || !groupIds.length) return
  await requireAll(tx, 'company_group', groupIds, 'group_not_found')
  await requireAll(tx, 'company', companyIds, 'company_not_found')
  await run(
    tx,
    `insert into company_group_company (company_id, group_id)
     select c, g from unnest(?::text[]) c, unnest(?::text[]) g on conflict do nothing`,
    [companyIds, groupIds].map(arrayLiteral),
  )
}

/** PostgreSQL text[] literal: MikroORM would spread a JavaScript array into a list of values. */
export const arrayLiteral = (values: readonly string[]): string =>
  `{${values.map((value) => `"${value.replace(/["\\]/g, '\\$&')}"`).join(',')}}`

async function requireAll(tx: Transaction, table: 'company' | 'company_group', ids: string[], code: string) {
  const found = await run<{ id: string }>(
    tx,
    `select id from ${table} where id = any(?::text[]) and deleted_at is null`,
    [arrayLiteral(ids)],
  )
  if (found.length < new Set(ids).size) refuse(code, { status: 404 })
}
