import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { factsOf } from '../../../../../protocol-pdf/facts'
import { protocolPdf } from '../../../../../protocol-pdf/render'
import { nameFile } from '../../../../file-name'
import { endOf, lotRequest } from '../../../../member-actor'

/** The protocol on paper: all of it for the buyer, for a supplier what he may see. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot } = await lotRequest(req)
  const pdf = await protocolPdf(await factsOf(house, lot), languageOf(req))
  nameFile(req, res, 'protocol', lot, { day: await endOf(house, lot), extension: 'pdf' })
  res.setHeader('content-type', 'application/pdf')
  res.end(pdf)
}
