import { createContext, redirect, type MiddlewareFunction } from 'react-router'
import { apiContext, createApi } from '~/api/api.server'
import type { Preferences } from './preferences'
import { preferencesOf } from './preferences.server'
import { forget, sessionOf } from './session.server'

export const preferencesContext = createContext<Preferences>()
export const signedInContext = createContext<boolean>()

const signInAddress = (request: Request, reason?: string) => {
  const { pathname, search } = new URL(request.url)
  const query = new URLSearchParams()
  if (pathname !== '/') query.set('next', pathname + search)
  if (reason) query.set('reason', reason)
  return `/sign-in${query.size > 0 ? `?${query}` : ''}`
}

/** Reads who asks from the cookies and binds the backend's verbs to him. */
export const knowCaller: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const session = await sessionOf(request)
  const preferences = preferencesOf(request)
  const token = session.get('token') ?? null
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
          headers: { 'set-cookie': await forget(request) },
        })
      },
    }),
  )
  return next()
}

/** Nobody passes without having signed in. */
export const requireSignIn: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  if (!context.get(signedInContext)) throw redirect(signInAddress(request))
  return next()
}
