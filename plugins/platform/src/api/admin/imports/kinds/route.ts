import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { importKinds } from '../../../../imports'

/** What can be imported, and the fields a file can have. */
export const GET = async (_req: MedusaRequest, res: MedusaResponse) => {
  res.json({
    kinds: importKinds().map(({ name, columns }) => ({
      name,
      columns: columns.map(({ field, type, required }) => ({ field, type, required })),
    })),
  })
}
