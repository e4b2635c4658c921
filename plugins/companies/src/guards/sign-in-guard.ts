import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from '@medusajs/framework/http'
import { guard, languageOf, refuse, translate } from '@gostiny/platform'
import { normalizeEmail } from '../modules/companies/domain'
import { countSignIn, forgiveSignIn } from '../sign-in/attempts'
import { spendEqualEffort } from '../sign-in/equal-effort'
import { EMAILPASS } from '../sign-in/set-password-link'

/** Staff use all of Medusa's doors; it makes identities for any other actor type, known or not. */
const STAFF = 'user'
/** Buyers come by invitation and set passwords under /store/password-resets: only signing in is left to them. */
const BUYER = 'customer'

/**
 * Before anything under /auth/:actor_type/emailpass: attempts are counted by account and address whatever the
 * method, and the answer to a wrong one never tells what was wrong.
 */
export const signInGuard = guard(
  'sign-in-attempts',
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
    const { actor_type, auth_provider } = req.params
    if (auth_provider !== EMAILPASS) return next()
    const isSignIn = req.path === '/'
    const isOpen = actor_type === STAFF || (actor_type === BUYER && isSignIn)
    if (!isOpen) refuse('not_found', { status: 404 })

    const body = (req.body ?? {}) as { email?: unknown; identifier?: unknown; password?: unknown }
    const given = String(body.email ?? body.identifier ?? '')
    if (actor_type === BUYER) body.email = normalizeEmail(given)
    const attempt = { account: normalizeEmail(given), address: req.ip ?? '' }
    const seconds = await countSignIn(attempt)
    if (seconds) {
      res.set('retry-after', String(seconds))
      refuse('too_many_sign_ins', { status: 429, params: { minutes: Math.ceil(seconds / 60) } })
    }
    res.once('finish', () => void (res.statusCode === 200 && forgiveSignIn(attempt)))
    if (!isSignIn) return next()

    sayInvalidCredentials(req, res)
    await spendEqualEffort(req.scope, String(body.email ?? ''), body.password)
    next()
  },
)

function sayInvalidCredentials(req: MedusaRequest, res: MedusaResponse): void {
  const send = res.json.bind(res)
  res.json = (body: unknown) => {
    if (res.statusCode !== 401) return send(body)
    const code = 'invalid_credentials'
    return send({ type: 'unauthorized', code, message: translate(languageOf(req), code) })
  }
}
