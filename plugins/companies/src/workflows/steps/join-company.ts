import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { COMPANIES_MODULE } from '../../modules/companies'
import type { CompaniesModuleService } from '../../modules/companies/service'
import type { OfferedMembership } from '../../modules/companies/facts'

type Input = { company_id: string; person_id: string; facts: OfferedMembership }

/** Gives the person a place in the company, or the old one back. */
export const joinCompanyStep = createStep(
  'join-company',
  async ({ company_id, person_id, facts }: Input, { container }) => {
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const { membership, before } = await companies.joinCompany(company_id, person_id, facts)
    return new StepResponse(membership, { id: membership.id, before })
  },
  async (undo, { container }) => {
    if (!undo) return
    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    if (!undo.before) return void (await companies.deleteMemberships([undo.id]))
    const { id, roles, job_title, status, invited_as } = undo.before
    await companies.updateMemberships({ id, roles, job_title, status, invited_as })
  },
)
