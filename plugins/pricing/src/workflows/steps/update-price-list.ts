import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { refuse } from '@gostiny/platform'
import { COMPANY_PRICING_MODULE, type CompanyPricingModuleService } from '../../modules/company_pricing'
import type { PriceListChange } from '../types'

/** Changes a list; undone by writing back what it was. Refuses `price_list_unknown`. */
export const updatePriceListStep = createStep(
  'update-company-price-list',
  async (change: PriceListChange, { container }) => {
    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    const [before] = await service.listCompanyPriceLists({ id: change.id })
    if (!before) refuse('price_list_unknown', { status: 404 })

    await service.updateCompanyPriceLists(change)
    const { id, title, priority, status, starts_at, ends_at } = before
    return new StepResponse({ id }, { id, title, priority, status, starts_at, ends_at })
  },
  async (before, { container }) => {
    if (!before) return

    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    await service.updateCompanyPriceLists(before)
  },
)
