import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { houseOf } from '../../../../../house'
import { staffLot } from '../../../../../lots/staff-lot'
import { factsOf } from '../../../../../protocol-pdf/facts'
import { protocolPdf } from '../../../../../protocol-pdf/render'
import { nameFile } from '../../../../file-name'
import { endOf } from '../../../../member-actor'

/** The protocol on paper, for staff. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const house = await houseOf(req.scope)
  const lot = await staffLot(house.pool, req.params.id)
  const pdf = await protocolPdf(await factsOf(house, lot), languageOf(req))
  nameFile(req, res, 'protocol', lot, { day: await endOf(house, lot), extension: 'pdf' })
  res.setHeader('content-type', 'application/pdf')
  res.end(pdf)
}
