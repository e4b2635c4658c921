import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../../http/pg-connection'
import { errorFile } from '../../../../../imports/error-file'
import { runById } from '../../../../../imports/run-record'
import { languageOf } from '../../../../../refusals/languages'

/** The rows that were not imported, with the reasons, as CSV. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const db = pgConnection(req.scope)
  const run = await runById(db, req.params.id)
  res.setHeader('content-type', 'text/csv; charset=utf-8')
  res.setHeader('content-disposition', `attachment; filename="${run.id}-set-aside.csv"`)
  await pipeline(Readable.from(errorFile(db, run, languageOf(req))), res)
}
