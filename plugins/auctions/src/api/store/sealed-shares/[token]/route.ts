import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../house'
import { presentShare } from '../../../../sealing/present-share'
import type { ThirdShareBody } from '../../../../sealing/sealing-body'
import { openingOfToken, thirdShare } from '../../../../sealing/third-share'

/** For whoever has the link of a letter: the third party's share, still encrypted, and where the auction stands. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { pool } = await houseOf(req.scope)
  res.json({ share: await thirdShare(pool, req.params.token) })
}

/** The third party presents its share. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const opening = await openingOfToken(house.pool, req.params.token)
  const { share } = req.validatedBody as ThirdShareBody
  await presentShare(house, opening, 'third', { id: 'third', name: opening.third.name }, share)
  res.json({ share: await thirdShare(house.pool, req.params.token) })
}
