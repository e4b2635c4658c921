import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../http/pg-connection'
import { listMappings } from '../../../../imports/saved-mappings'
import type { MappingsQuery } from '../validators'

/** Saved column mappings of a kind, by name. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { kind } = req.validatedQuery as MappingsQuery
  res.json({ mappings: await listMappings(pgConnection(req.scope), kind) })
}
