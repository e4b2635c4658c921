import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { refuse } from '@gostiny/platform'
import { COMPANY_PRICING_MODULE, type CompanyPricingModuleService } from '../../modules/company_pricing'

/** Takes an assignment away. Runs last: it is not undone. */
export const unassignPriceListStep = createStep(
  { name: 'unassign-company-price-list', noCompensation: true },
  async ({ list_id, id }: { list_id: string; id: string }, { container }) => {
    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    const [assignment] = await service.listCompanyPriceListAssignments({ id, list_id })
    if (!assignment) refuse('not_found', { status: 404 })

    await service.deleteCompanyPriceListAssignments(id)
    return new StepResponse({ id })
  },
)
