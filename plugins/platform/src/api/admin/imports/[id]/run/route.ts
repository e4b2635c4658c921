import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection } from '../../../../../http/pg-connection'
import { runById, updateRun } from '../../../../../imports/run-record'
import { begin } from '../../begin'
import type { RunBody } from '../../validators'

/** Imports in the background, from wherever the import stands. */
export const POST = async (req: MedusaRequest<RunBody>, res: MedusaResponse) => {
  const { lenient } = req.validatedBody
  if (lenient !== undefined) {
    const db = pgConnection(req.scope)
    const { options } = await runById(db, req.params.id)
    await updateRun(db, req.params.id, { options: { ...options, lenient } })
  }
  await begin(req, res, 'import')
}
