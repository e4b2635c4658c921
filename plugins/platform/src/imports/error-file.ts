import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import { stringify } from 'csv-stringify/sync'
import type { Language } from '../refusals/languages'
import { translate } from '../refusals/messages'
import { importKindNamed } from './kind'
import type { ImportRun } from './run-record'

type SetAside = { row: string; reason: string; column: string; cells: Record<string, string> }

const ROWS_PER_READ = 5000

/**
 * The rows that are not imported, as CSV with the reason in words; in the order of the file. Taken from the staging
 * place until the data is written, from the kept rows afterwards.
 */
export async function* errorFile(db: Knex, run: ImportRun, language: Language): AsyncGenerator<string> {
  const kind = importKindNamed(run.kind)
  const fields = kind?.columns.map(({ field }) => field) ?? []
  yield stringify([['row', 'reason', 'column', 'message', ...fields]], { bom: true })
  const isStaged = run.state === 'staged' || run.state === 'writing' || run.state === 'failed'
  const source =
    isStaged && kind
      ? `(${kind.setAsideSql(run.id)})`
      : `(select row, reason, "column", cells from import_set_aside where import_id = :id)`
  let after = 0
  for (;;) {
    const { rows } = await db.raw(
      `select * from ${source} as aside where row > :after order by row limit :limit`,
      { id: run.id, after, limit: ROWS_PER_READ },
    )
    if (!rows.length) return
    yield stringify((rows as SetAside[]).map((aside) => line(aside, fields, language)))
    after = Number(rows[rows.length - 1].row)
  }
}

function line({ row, reason, column, cells }: SetAside, fields: string[], language: Language): string[] {
  const params = { row, column, value: cells.value ?? '', invoice: cells.invoice_no ?? '', count: 1 }
  return [
    row,
    reason,
    column,
    translate(language, reason, params) ?? '',
    ...fields.map((field) => cells[field] ?? ''),
  ]
}
