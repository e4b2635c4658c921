import type { MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { pgConnection, refuse } from '@gostiny/platform'
import { priceEngine } from '../../../engine/sql-price-engine'
import type { PriceQuestionBody } from './validators'

/** What a company would pay, now or at another time: the same engine the portal asks. */
export const POST = async (req: MedusaRequest<PriceQuestionBody>, res: MedusaResponse) => {
  const { company_id, items, at = new Date() } = req.validatedBody
  const currency = req.validatedBody.currency ?? (await companyCurrency(req, company_id))
  const prices = await priceEngine(req.scope).prices({ company_id, currency, at, items })

  res.json({ prices })
}

async function companyCurrency(req: MedusaRequest, company_id: string | null): Promise<string> {
  if (!company_id) refuse('field_required', { field: 'currency' })

  const company = await pgConnection(req.scope)('company').where({ id: company_id }).first('currency')
  if (!company) refuse('company_unknown', { status: 422, field: 'company_id' })
  return company.currency
}
