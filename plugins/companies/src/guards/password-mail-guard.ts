import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { guard, refuse } from '@gostiny/platform'
import { countPasswordMail } from '../sign-in/attempts'

/** Limits set-password mails by account and address, the same for addresses with and without an account. */
export const passwordMailGuard = guard(
  'password-mails',
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { email } = req.validatedBody as { email: string }
    const seconds = await countPasswordMail({ account: email, address: req.ip ?? '' })
    if (seconds) {
      res.set('retry-after', String(seconds))
      refuse('too_many_sign_ins', { status: 429, params: { minutes: Math.ceil(seconds / 60) } })
    }
    next()
  },
)
