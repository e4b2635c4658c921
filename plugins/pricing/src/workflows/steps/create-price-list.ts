import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANY_PRICING_MODULE, type CompanyPricingModuleService } from '../../modules/company_pricing'
import type { NewPriceList } from '../types'

/** Creates a list without prices. */
export const createPriceListStep = createStep(
  'create-company-price-list',
  async (list: NewPriceList, { container }) => {
    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    const created = await service.createCompanyPriceLists(list)

    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (!id) return

    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    await service.deleteCompanyPriceLists(id)
  },
)
