import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { queueMail, type Language } from '@gostiny/platform'
import { PASSWORD_RESET, type PasswordResetParams } from '../mails/password-reset'
import { COMPANIES_MODULE } from '../modules/companies'
import { normalizeEmail } from '../modules/companies/domain'
import type { CompaniesModuleService } from '../modules/companies/service'
import { revokeSetPasswordLink, setPasswordLink } from '../sign-in/set-password-link'

type Sent = { email: string; jti: string }

const VALID_MINUTES = 60

const mailResetLinkStep = createStep(
  'mail-reset-link',
  async (input: { email: string }, { container }) => {
    const email = normalizeEmail(input.email)
    const [person] = await container.resolve<CompaniesModuleService>(COMPANIES_MODULE).listPeople({ email })
    if (!person) return new StepResponse<null, Sent | null>(null, null)
    const link = await setPasswordLink(container, email, VALID_MINUTES * 60)
    await queueMail(container, {
      dedupe_key: `password-reset:${link.jti}`,
      to: email,
      language: person.language as Language,
      template: PASSWORD_RESET,
      person_id: person.id,
      params: { email, url: link.url, valid_minutes: VALID_MINUTES } satisfies PasswordResetParams,
    })
    return new StepResponse<null, Sent | null>(null, { email, jti: link.jti })
  },
  async (link, { container }) => {
    if (link) await revokeSetPasswordLink(container, link.email, link.jti)
  },
)

/** Mails a set-password link to a person; an unknown address is passed over in silence. */
export const requestPasswordResetWorkflow = createWorkflow(
  'request-password-reset',
  (input: { email: string }) => new WorkflowResponse(mailResetLinkStep(input)),
)
