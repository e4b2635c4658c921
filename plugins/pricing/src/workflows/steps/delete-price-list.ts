import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { refuse } from '@gostiny/platform'
import { COMPANY_PRICING_MODULE, type CompanyPricingModuleService } from '../../modules/company_pricing'

/** Deletes a list for good, with its prices and assignments. Runs last: it is not undone. */
export const deletePriceListStep = createStep(
  { name: 'delete-company-price-list', noCompensation: true },
  async ({ id }: { id: string }, { container }) => {
    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    const [list] = await service.listCompanyPriceLists({ id })
    if (!list) refuse('price_list_unknown', { status: 404 })

    await service.deleteCompanyPriceLists(id)
    return new StepResponse({ id })
  },
)
