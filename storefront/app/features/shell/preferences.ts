import { data, redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import { isLanguage } from '~/i18n/languages'
import { signedInContext } from '~/session/caller.server'
import { plainCookie } from '~/session/cookies.server'
import { preferenceCookies } from '~/session/preference-cookies.server'
import { isTheme } from '~/session/preferences'
import { nextAddress } from '../sign-in/next-address'
import type { Route } from './+types/preferences'

/** Notes language, theme or consent in a cookie and, for who is signed in, on the person. */
export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const language = form.get('language')
  const theme = form.get('theme')
  const consent = form.get('interests')
  const chosen = {
    ...(isLanguage(language) ? { language } : {}),
    ...(isTheme(theme) ? { theme } : {}),
  }
  if (context.get(signedInContext) && Object.keys(chosen).length > 0) await apiOf(context).me.change(chosen)

  const headers = new Headers()
  for (const cookie of preferenceCookies(request, chosen)) headers.append('set-cookie', cookie)
  if (consent === 'given' || consent === 'refused') {
    headers.append('set-cookie', plainCookie(request, 'interests', consent))
  }
  const back = form.get('back')
  if (typeof back === 'string') throw redirect(nextAddress(back), { headers })
  return data(null, { headers })
}
