import type { Client } from '@medusajs/framework/pg'
import type { MedusaContainer } from '@medusajs/framework/types'
import { mappingProblems, typedRows, type CellFormats, type Decision } from '../modules/imports/domain'
import { pgConnection } from '../http/pg-connection'
import { refuse } from '../refusals/refusal'
import { decideCells } from './inspect-file'
import type { ImportContext, ImportKind } from './kind'
import { openRows } from './open-rows'
import type { ProgressReporter } from './progress'
import { updateRun, type ImportRun } from './run-record'
import { fileHash } from './scan-file'

export const contextOf = (
  container: MedusaContainer,
  client: Client,
  run: ImportRun,
  progress: ProgressReporter,
): ImportContext => ({
  container,
  client,
  run: { id: run.id, file_name: run.file_name, options: run.options },
  report: (phase, done, total) => progress.report(phase, done, total),
})

const isBlank = (cells: string[]) => cells.every((cell) => cell === '')

/** Reads the file into the kind's staging place. */
export async function stageFile(
  context: ImportContext,
  kind: ImportKind,
  run: ImportRun,
  progress: ProgressReporter,
): Promise<void> {
  await checkFile(run)
  checkMapping(kind, run)
  const formats = await cellFormats(context, kind, run)
  const typed = typedRows(kind.columns, run.headers, run.mapping, formats)
  const sink = await kind.stage(context)
  const bytesPerRow = run.format.text_bytes / Math.max(1, run.format.lines)
  let last = 1
  for await (const { firstRow, rows } of openRows(run.file_path, run.format)) {
    const body = firstRow === 1 ? rows.slice(1) : rows
    const offset = firstRow === 1 ? 2 : firstRow
    const batch = []
    for (let index = 0; index < body.length; index += 1) {
      if (!isBlank(body[index])) batch.push(typed(body[index], offset + index))
    }
    await sink.write(batch)
    last = offset + body.length - 1
    await progress.report('reading', last, run.format.lines, Math.round(last * bytesPerRow))
  }
  await sink.close()
}

/** The file may have been replaced between the upload and now. */
async function checkFile(run: ImportRun): Promise<void> {
  const sha256 = await fileHash(run.file_path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') refuse('file_gone', { status: 422, params: { file: run.file_name } })
    throw error
  })
  if (sha256 !== run.file_sha256) refuse('file_changed', { status: 422, params: { file: run.file_name } })
}

function checkMapping(kind: ImportKind, run: ImportRun): void {
  const [problem] = mappingProblems(kind.columns, run.headers, run.mapping)
  if (!problem) return
  refuse(problem.code, {
    status: 422,
    field: `mapping.${problem.field}`,
    params: { field: problem.field, columns: run.headers.join(', ') },
  })
}

async function cellFormats(context: ImportContext, kind: ImportKind, run: ImportRun): Promise<CellFormats> {
  const { date_format, decimal_mark } = run.options
  if (date_format && decimal_mark) return { dateFormat: date_format, decimalMark: decimal_mark }
  const decisions = await decideCells(run.file_path, run.format, kind.columns, run.headers, run.mapping)
  const columnOf = (type: string) =>
    kind.columns.filter((column) => column.type === type).map(({ field }) => run.mapping[field])[0] ?? ''
  const formats = {
    dateFormat: date_format ?? decided(decisions.dates, 'date_order_open', columnOf('date')),
    decimalMark: decimal_mark ?? decided(decisions.decimals, 'decimal_mark_open', columnOf('decimal')),
  }
  const options = { ...run.options, date_format: formats.dateFormat, decimal_mark: formats.decimalMark }
  await updateRun(pgConnection(context.container), run.id, { options })
  return formats
}

function decided<T>(decision: Decision<T>, code: string, column: string): T {
  if ('decided' in decision) return decision.decided
  return refuse(code, { status: 422, params: { column, choices: decision.undecided.join(', ') } })
}
