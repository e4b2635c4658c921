import { createStep, createWorkflow, StepResponse, WorkflowResponse } from '@medusajs/framework/workflows-sdk'
import { Modules } from '@medusajs/framework/utils'
import { refuse } from '@gostiny/platform'
import { COMPANIES_MODULE } from '../modules/companies'
import { MAX_PASSWORD_LENGTH, MIN_PASSWORD_LENGTH, passwordFault } from '../modules/companies/domain'
import type { CompaniesModuleService } from '../modules/companies/service'
import { readSetPasswordToken } from '../sign-in/read-set-password-token'
import { EMAILPASS } from '../sign-in/set-password-link'

export type SetPasswordInput = { token: string; password: string }

const invalidToken = () => refuse('password_token_invalid', { field: 'token' })

const setPasswordStep = createStep(
  'set-password',
  async ({ token, password }: SetPasswordInput, { container }) => {
    const claims = readSetPasswordToken(container, token) ?? invalidToken()
    const email = claims.entity_id
    const fault = passwordFault(password, email)
    if (fault) {
      const length = fault === 'password_too_long' ? MAX_PASSWORD_LENGTH : MIN_PASSWORD_LENGTH
      refuse(fault, { field: 'password', params: { length } })
    }

    const auth = container.resolve(Modules.AUTH)
    await auth
      .consumePasswordResetToken({ jti: claims.jti, provider: EMAILPASS, entity_id: email })
      .catch(invalidToken)
    const { success, error } = await auth.updateProvider(EMAILPASS, { entity_id: email, password } as never)
    if (!success) throw new Error(`the password of ${email} was not stored: ${error}`)

    const companies = container.resolve<CompaniesModuleService>(COMPANIES_MODULE)
    const [person] = await companies.listPeople({ email })
    if (person) await companies.updatePeople({ id: person.id, password_changed_at: new Date() })
    return new StepResponse({ email })
  },
)

/**
 * Spends a set-password link. The password is judged first, so that a refused one leaves the link usable;
 * whoever was signed in with the old password is signed out.
 */
export const setPasswordWorkflow = createWorkflow(
  'set-password',
  (input: SetPasswordInput) => new WorkflowResponse(setPasswordStep(input)),
)
