import type { ClientBase } from '@medusajs/framework/pg'

const ROWS_PER_FETCH = 5000

/**
 * Rows of a query ordered by its group columns, one group at a time, through a cursor in the client's transaction:
 * only one group and one fetch are in memory.
 */
export async function* groupedRows<Row extends Record<string, unknown>>(
  client: ClientBase,
  sql: string,
  keyOf: (row: Row) => string,
): AsyncGenerator<Row[]> {
  await client.query(`declare grouped_rows no scroll cursor for ${sql}`)
  let group: Row[] = []
  for (;;) {
    const { rows } = await client.query<Row>(`fetch ${ROWS_PER_FETCH} from grouped_rows`)
    for (const row of rows) {
      if (group.length && keyOf(group[0]) !== keyOf(row)) {
        yield group
        group = []
      }
      group.push(row)
    }
    if (rows.length < ROWS_PER_FETCH) break
  }
  await client.query('close grouped_rows')
  if (group.length) yield group
}
