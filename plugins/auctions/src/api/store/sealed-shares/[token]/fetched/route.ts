import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { forgetThirdShare, thirdShare } from '../../../../../sealing/third-share'

/** The third party has read its share: it is forgotten here. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  await forgetThirdShare(pool, req.params.token)
  res.json({ share: await thirdShare(pool, req.params.token) })
}
