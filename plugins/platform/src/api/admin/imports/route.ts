import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { parseOrder } from '../../../http/list-query'
import { pgConnection } from '../../../http/pg-connection'
import { openRun } from '../../../imports'
import { receiveUpload, removeUpload } from '../../../imports/receive-upload'
import { wireReconciliation } from '../../../imports/report'
import { languageOf } from '../../../refusals/languages'
import { shapeImport } from './shape'
import type { ImportsQuery, UploadQuery } from './validators'

/** Imports, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { limit, offset, order, q, kind, state } = req.validatedQuery as ImportsQuery
  const { column, direction } = parseOrder(order)
  const query = pgConnection(req.scope)('import_run').whereNull('deleted_at')
  if (kind) query.where({ kind })
  if (state) query.where({ state })
  if (q) query.whereILike('file_name', `%${q}%`)
  const [{ count }] = await query.clone().count('* as count')
  const rows = await query
    .select(
      'id',
      'kind',
      'file_name',
      'file_bytes',
      'state',
      'progress',
      'reconciliation',
      'created_by',
      'created_at',
      'finished_at',
    )
    .orderBy([
      { column, order: direction },
      { column: 'id', order: direction },
    ])
    .limit(limit)
    .offset(offset)
  const imports = rows.map((row) => ({
    ...row,
    file_bytes: Number(row.file_bytes),
    reconciliation: row.reconciliation && wireReconciliation(row.reconciliation),
  }))
  res.json({ imports, count: Number(count), offset, limit })
}

/** Takes a file and looks at it; nothing is imported yet. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { kind, file_name } = req.validatedQuery as UploadQuery
  const upload = await receiveUpload(req, file_name)
  const db = pgConnection(req.scope)
  try {
    const run = await openRun(db, {
      kind: upload.kind ?? kind,
      path: upload.path,
      file_name: upload.file_name,
      created_by: req.auth_context.actor_id,
    })
    res.status(201).json({ import: await shapeImport(db, run, languageOf(req)) })
  } catch (error) {
    await removeUpload(upload.path)
    throw error
  }
}
