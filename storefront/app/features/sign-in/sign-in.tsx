import { redirect, useSearchParams, Link } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import { apiOf, createApi } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { preferencesContext, signedInContext } from '~/session/caller.server'
import { preferenceCookies } from '~/session/preference-cookies.server'
import { keep, sessionOf } from '~/session/session.server'
import { PasswordField, TextField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Notice } from '~/ui/states/Notice'
import { pageTitle } from '~/ui/layout/page-title'
import type { Route } from './+types/sign-in'
import { nextAddress } from './next-address'
import classes from './sign-in.module.css'

export function loader({ context, request }: Route.LoaderArgs) {
  if (context.get(signedInContext)) throw redirect(nextAddress(new URL(request.url).searchParams.get('next')))
  return null
}

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  try {
    const { token } = await apiOf(context).signIn.signIn(
      String(form.get('email')).trim(),
      String(form.get('password')),
    )
    return await welcome(token, context.get(preferencesContext).language, request)
  } catch (error) {
    if (error instanceof Response) throw error
    return refusedForm(error, form)
  }
}

/** Starts the session; the language and theme kept on the person follow him to this browser. */
async function welcome(
  token: string,
  language: Parameters<typeof createApi>[0]['language'],
  request: Request,
) {
  const api = createApi({
    token,
    companyId: null,
    language,
    onSignedOut: () => Promise.reject(redirect('/sign-in')),
  })
  const { person, companies, active_company_id } = await api.me.show()
  const session = await sessionOf(request)
  session.set('token', token)
  // Whoever comes back after his session ended buys for the company he bought for.
  const isHis = companies.some(({ id }) => id === session.get('companyId'))
  if (!isHis) session.unset('companyId')
  if (!isHis && active_company_id) session.set('companyId', active_company_id)
  const headers = new Headers({ 'set-cookie': await keep(session, request) })
  for (const cookie of preferenceCookies(request, person)) headers.append('set-cookie', cookie)
  return redirect(nextAddress(new URL(request.url).searchParams.get('next')), { headers })
}

export default function SignIn({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const [search] = useSearchParams()
  const reason = search.get('reason')

  return (
    <>
      <title>{pageTitle(t('sign_in.title'))}</title>
      <h1>{t('sign_in.title')}</h1>
      <p className={classes.lead}>{t('sign_in.lead')}</p>
      {/* The whole page is loaded anew: the person's own language may differ from this page's. */}
      <ServerForm result={actionData} reloadDocument>
        {reason === 'expired' && <Notice tone="attention">{t('sign_in.expired')}</Notice>}
        {reason === 'password_set' && <Notice tone="done">{t('sign_in.password_set')}</Notice>}
        <TextField
          name="email"
          type="email"
          label={t('sign_in.email')}
          autoComplete="username"
          initial={search.get('email')}
          required
          withAsterisk={false}
          autoFocus
        />
        <PasswordField
          name="password"
          label={t('sign_in.password')}
          autoComplete="current-password"
          required
          withAsterisk={false}
        />
        <SubmitButton fullWidth size="md">
          {t('sign_in.submit')}
        </SubmitButton>
      </ServerForm>
      <p className={classes.after}>
        <Link to="/forgot-password" className="text-link">
          {t('sign_in.forgot')}
        </Link>
      </p>
    </>
  )
}
