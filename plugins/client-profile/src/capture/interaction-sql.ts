import { READ_COLUMNS, type ReadColumn } from '../modules/client_profile/store/ledger-columns'

type Required = 'source' | 'source_id' | 'kind' | 'occurred_at' | 'company_id'
export type InteractionExpressions = Record<Required, string> & Partial<Record<ReadColumn, string>>

/** Numeric columns get their type also when they are empty, for a union of selects. */
const EMPTY: Partial<Record<ReadColumn, string>> = {
  quantity: 'null::numeric',
  unit_price: 'null::numeric',
  amount: 'null::numeric',
  discount: 'null::numeric',
  details: 'null::jsonb',
}

/**
 * A select that tells interactions to `recordSelected`: an SQL expression for every column it knows.
 * @example interactionSql({ source: `'shop.order'`, source_id: 'o.id', … }, 'from "order" o')
 */
export function interactionSql(expressions: InteractionExpressions, from: string): string {
  const columns = READ_COLUMNS.map((column) => expressions[column] ?? EMPTY[column] ?? 'null::text')
  return `select ${columns.join(', ')} ${from}`
}
