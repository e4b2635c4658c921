import { languageOf } from '@gostiny/platform'
import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { factsOf } from '../../../../../protocol-pdf/facts'
import { protocolPdf } from '../../../../../protocol-pdf/render'
import { sendPdf } from '../../../../send-pdf'
import { lotRequest } from '../../../../member-actor'

/** The protocol on paper: all of it for the buyer, for a supplier what he may see. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const { house, lot } = await lotRequest(req)
  const pdf = await protocolPdf(await factsOf(house, lot), languageOf(req))
  sendPdf(res, `protocol-${lot.number}-${lot.lot_id}.pdf`, pdf)
}
