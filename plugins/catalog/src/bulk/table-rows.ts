import { rawNumber } from './big-number'
import type { Row } from './copy-rows'

/** Rows by table, in an order that satisfies the foreign keys. */
export type TableRows = Map<string, Row[]>

/** Adds rows to a table's. */
export function addRows(tables: TableRows, table: string, rows: Row[]): void {
  const present = tables.get(table)
  if (present) present.push(...rows)
  else tables.set(table, [...rows])
}

/** A number column and its raw twin. */
export const numberColumns = (name: string, value: string | number | null | undefined): Row => ({
  [name]: rawNumber(value)?.value,
  [`raw_${name}`]: rawNumber(value),
})
