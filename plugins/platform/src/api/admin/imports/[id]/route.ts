import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../http/pg-connection'
import { runById } from '../../../../imports/run-record'
import { languageOf } from '../../../../refusals/languages'
import { shapeImport } from '../shape'

/** One import: state, progress, columns, first rows, what would become of the rows, what came of them. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const db = pgConnection(req.scope)
  res.json({ import: await shapeImport(db, await runById(db, req.params.id), languageOf(req)) })
}
