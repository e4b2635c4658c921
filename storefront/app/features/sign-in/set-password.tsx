import { useTranslation } from '~/i18n/use-translation'
import { Link, redirect } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { PasswordField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { pageTitle } from '~/ui/layout/page-title'
import { Notice } from '~/ui/states/Notice'
import type { Route } from './+types/set-password'
import classes from './sign-in.module.css'

const linkOf = (request: Request) => {
  const { searchParams } = new URL(request.url)
  return { token: searchParams.get('token') ?? '', email: searchParams.get('email') ?? '' }
}

export const loader = ({ request }: Route.LoaderArgs) => linkOf(request)

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const { token, email } = linkOf(request)
  try {
    await apiOf(context).signIn.setPassword(token, email, String(form.get('password')))
  } catch (error) {
    return refusedForm(error, form)
  }
  throw redirect(`/sign-in?reason=password_set&email=${encodeURIComponent(email)}`)
}

export default function SetPassword({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useTranslation()

  return (
    <>
      <title>{pageTitle(t('sign_in.set_title'))}</title>
      <h1>{t('sign_in.set_title')}</h1>
      {loaderData.token ? (
        <>
          <p className={classes.lead}>{t('sign_in.set_lead', { email: loaderData.email })}</p>
          <ServerForm result={actionData}>
            <input type="hidden" name="email" autoComplete="username" defaultValue={loaderData.email} />
            <PasswordField
              name="password"
              label={t('sign_in.new_password')}
              description={t('sign_in.password_rule')}
              autoComplete="new-password"
              autoFocus
            />
            <SubmitButton fullWidth size="md">
              {t('sign_in.set_submit')}
            </SubmitButton>
          </ServerForm>
        </>
      ) : (
        <Notice tone="attention">{t('sign_in.set_no_token')}</Notice>
      )}
      <p className={classes.after}>
        <Link to="/forgot-password" className="text-link">
          {t('sign_in.set_again')}
        </Link>
      </p>
    </>
  )
}
