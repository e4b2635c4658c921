import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../../http/pg-connection'
import { cancelRun } from '../../../../../imports/cancel-run'
import { languageOf } from '../../../../../refusals/languages'
import { shapeImport } from '../../shape'

/** Gives an import up before its data is written. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const run = await cancelRun(req.scope, req.params.id)
  res.json({ import: await shapeImport(pgConnection(req.scope), run, languageOf(req)) })
}
