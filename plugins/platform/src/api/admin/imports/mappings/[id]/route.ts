import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../../http/pg-connection'
import { deleteMapping } from '../../../../../imports/saved-mappings'

/** Forgets a saved mapping. */
export const DELETE = async (req: MedusaRequest, res: MedusaResponse) => {
  await deleteMapping(pgConnection(req.scope), req.params.id)
  res.json({ id: req.params.id, object: 'import_mapping', deleted: true })
}
