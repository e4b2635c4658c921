import path from 'node:path'
import { stat } from 'node:fs/promises'
import type { Knex } from '@medusajs/framework/mikro-orm/knex'
import type { ColumnMapping } from '../modules/imports/domain'
import { refuse } from '../refusals/refusal'
import { inspectFile } from './inspect-file'
import { importKindNamed } from './kind'
import { createRun, runById, type ImportRun } from './run-record'
import { mappingForHeaders } from './saved-mappings'
import type { FileFormat } from './rows'
import type { RunOptions } from './run-options'
import { fileHash } from './scan-file'

export type NewRun = {
  kind: string
  path: string
  file_name?: string
  created_by?: string | null
  /** Overrides of what would be guessed. */
  format?: Partial<FileFormat>
  mapping?: ColumnMapping
  options?: RunOptions
}

/** Looks at a file and makes a run of it: format, headers, first rows and guessed columns, nothing imported yet. */
export async function openRun(db: Knex, input: NewRun): Promise<ImportRun> {
  const kind =
    importKindNamed(input.kind) ??
    refuse('import_kind_unknown', { status: 422, params: { kind: input.kind } })
  const file = path.resolve(input.path)
  const fileName = input.file_name ?? path.basename(file)
  const { size } = await stat(file).catch(() =>
    refuse('file_missing', { status: 422, params: { file: fileName } }),
  )
  const { scan, format, headers, sample, mapping } = await inspectFile(file, kind.columns, input.format)
  const saved = await mappingForHeaders(db, kind.name, headers)
  return createRun(db, {
    kind: kind.name,
    file_name: fileName,
    file_path: file,
    file_sha256: scan.sha256,
    file_bytes: size,
    format: { ...format, lines: scan.lines, text_bytes: scan.bytes || size },
    headers,
    sample,
    mapping: { ...mapping, ...saved, ...input.mapping },
    options: input.options ?? {},
    created_by: input.created_by ?? null,
  })
}

/** The latest run of the same file whose process died at work: the one to go on with. */
export async function interruptedRun(db: Knex, kind: string, file: string): Promise<ImportRun | null> {
  const sha256 = await fileHash(file).catch(() => null)
  const found = await db('import_run')
    .where({ kind, file_sha256: sha256 })
    .whereIn('state', ['staging', 'writing', 'written'])
    .orderBy('created_at', 'desc')
    .first('id')
  return found ? runById(db, found.id) : null
}
