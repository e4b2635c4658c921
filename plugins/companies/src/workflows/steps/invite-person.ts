import { randomUUID } from 'node:crypto'
import { createStep, StepResponse } from '@medusajs/framework/workflows-sdk'
import { queueMail, type Language } from '@gostiny/platform'
import { INVITATION, type InvitationParams } from '../../mails/invitation'
import { portalUrl } from '../../sign-in/portal-url'
import { revokeSetPasswordLink, setPasswordLink } from '../../sign-in/set-password-link'

const VALID_DAYS = 7
const SECONDS_PER_DAY = 24 * 60 * 60

type Input = {
  company: { id: string; name: string }
  person: {
    id: string
    email: string
    first_name: string | null
    language: string
    password_changed_at: Date | string | null
  }
}

/** Queues the invitation: with a set-password link for who has never set one, else with the sign-in page. */
export const invitePersonStep = createStep(
  'invite-person',
  async ({ company, person }: Input, { container }) => {
    const link = person.password_changed_at
      ? null
      : await setPasswordLink(container, person.email, VALID_DAYS * SECONDS_PER_DAY)
    await queueMail(container, {
      dedupe_key: `invitation:${link?.jti ?? randomUUID()}`,
      to: person.email,
      language: person.language as Language,
      template: INVITATION,
      company_id: company.id,
      person_id: person.id,
      params: {
        first_name: person.first_name,
        company: company.name,
        email: person.email,
        url: link?.url ?? portalUrl('/sign-in'),
        valid_days: link ? VALID_DAYS : null,
      } satisfies InvitationParams,
    })
    return new StepResponse(null, link && { email: person.email, jti: link.jti })
  },
  async (link, { container }) => {
    if (link) await revokeSetPasswordLink(container, link.email, link.jti)
  },
)
