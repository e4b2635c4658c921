import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../../http/pg-connection'
import { remapRun } from '../../../../../imports/remap-run'
import { languageOf } from '../../../../../refusals/languages'
import { shapeImport } from '../../shape'
import type { MappingBody } from '../../validators'

/** Corrects the columns and, if asked, keeps the mapping under a name. */
export const POST = async (req: MedusaRequest<MappingBody>, res: MedusaResponse) => {
  const run = await remapRun(req.scope, req.params.id, req.validatedBody)
  res.json({ import: await shapeImport(pgConnection(req.scope), run, languageOf(req)) })
}
