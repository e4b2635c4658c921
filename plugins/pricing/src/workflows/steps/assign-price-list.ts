import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { pgConnection, refuse } from '@gostiny/platform'
import { COMPANY_PRICING_MODULE, type CompanyPricingModuleService } from '../../modules/company_pricing'
import type { NewAssignment } from '../types'

const tableOf = { company: 'company', hierarchy: 'company', group: 'company_group' } as const

/** Assigns a list. Refuses an unknown list or target and a second assignment to the same target. */
export const assignPriceListStep = createStep(
  'assign-company-price-list',
  async ({ list_id, target, target_id = null }: NewAssignment, { container }) => {
    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    const [list] = await service.listCompanyPriceLists({ id: list_id })
    if (!list) refuse('price_list_unknown', { status: 404 })

    if (target !== 'everyone') {
      const found = await pgConnection(container)(tableOf[target])
        .where({ id: target_id })
        .whereNull('deleted_at')
        .first('id')
      if (!found) refuse('assignment_target_unknown', { status: 422, field: 'target_id' })
    }
    const [existing] = await service.listCompanyPriceListAssignments({ list_id, target, target_id })
    if (existing) refuse('assignment_exists', { status: 409 })

    const created = await service.createCompanyPriceListAssignments({ list_id, target, target_id })
    return new StepResponse({ id: created.id }, created.id)
  },
  async (id, { container }) => {
    if (!id) return

    const service: CompanyPricingModuleService = container.resolve(COMPANY_PRICING_MODULE)
    await service.deleteCompanyPriceListAssignments(id)
  },
)
