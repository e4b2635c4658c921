import { createContext, redirect, type MiddlewareFunction } from 'react-router'
import { apiContext, createApi } from '~/api/api.server'
import type { Language } from '~/i18n/languages'
import { pageAsked } from './page-asked'
import type { Preferences } from './preferences'
import { preferencesOf } from './preferences.server'
import { keep, sessionOf, setsSession, signOut } from './session.server'
import { isDueForRenewal } from './token-life'

export const preferencesContext = createContext<Preferences>()
export const signedInContext = createContext<boolean>()

const signInAddress = (request: Request, reason?: string) => {
  const { method, url, headers } = request
  const page = pageAsked({ method, url, referrer: headers.get('referer') })
  const query = new URLSearchParams()
  if (page !== '/') query.set('next', page)
  if (reason) query.set('reason', reason)
  return `/sign-in${query.size > 0 ? `?${query}` : ''}`
}

/** A new token for one that ages; null when it need not be or cannot be had, and the old one goes on. */
async function renewed(token: string | undefined, language: Language): Promise<string | null> {
  if (!token || !isDueForRenewal(token, new Date())) return null
  const onSignedOut = () => Promise.reject(new Error('the token is not renewed'))
  const api = createApi({ token, companyId: null, language, onSignedOut })
  return api.signIn.renew().catch(() => null)
}

/** Reads who asks from the cookies and binds the backend's verbs to him. */
export const knowCaller: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const session = await sessionOf(request)
  const preferences = preferencesOf(request)
  const fresh = await renewed(session.get('token'), preferences.language)
  const token = fresh ?? session.get('token') ?? null
  context.set(preferencesContext, preferences)
  context.set(signedInContext, token !== null)
  context.set(
    apiContext,
    createApi({
      token,
      companyId: session.get('companyId') ?? null,
      language: preferences.language,
      onSignedOut: async () => {
        throw redirect(signInAddress(request, 'expired'), {
          headers: { 'set-cookie': await signOut(request) },
        })
      },
    }),
  )
  const response = await next()
  if (fresh && !setsSession(response)) {
    session.set('token', fresh)
    response.headers.append('set-cookie', await keep(session, request))
  }
  return response
}

/** Nobody passes without having signed in. */
export const requireSignIn: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (!context.get(signedInContext)) throw redirect(signInAddress(request))
  return next()
}
