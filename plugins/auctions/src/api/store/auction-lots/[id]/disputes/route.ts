import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { fileDispute, type DisputeBody } from '../../../../../disputes/file-dispute'
import { ownDisputes } from '../../../../../disputes/own-disputes'
import { lotRequest } from '../../../../member-actor'

/** The disputes about a lot the reader may know, newest first. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  res.json({ disputes: await ownDisputes(house.pool, lot, author.company_id) })
}

/** Puts a dispute about a lot before the house. */
export const POST = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot, author } = await lotRequest(req)
  await fileDispute(house, lot, author, req.validatedBody as DisputeBody)
  res.status(201).json({ disputes: await ownDisputes(house.pool, lot, author.company_id) })
}
