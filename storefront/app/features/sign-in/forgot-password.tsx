import { useTranslation } from '~/i18n/use-translation'
import { Link } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { TextField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { pageTitle } from '~/ui/layout/page-title'
import { Notice } from '~/ui/states/Notice'
import type { Route } from './+types/forgot-password'
import classes from './sign-in.module.css'

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const email = String(form.get('email')).trim()
  try {
    await apiOf(context).signIn.requestReset(email)
    return { sentTo: email }
  } catch (error) {
    return refusedForm(error, form)
  }
}

export default function ForgotPassword({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const sentTo = actionData && 'sentTo' in actionData ? actionData.sentTo : null
  const refused = actionData && 'fields' in actionData ? actionData : null

  return (
    <>
      <title>{pageTitle(t('sign_in.reset_title'))}</title>
      <h1>{t('sign_in.reset_title')}</h1>
      <p className={classes.lead}>{t('sign_in.reset_lead')}</p>
      {sentTo ? (
        <Notice tone="done">{t('sign_in.reset_sent', { email: sentTo })}</Notice>
      ) : (
        <ServerForm result={refused}>
          <TextField name="email" type="email" label={t('sign_in.email')} autoComplete="username" autoFocus />
          <SubmitButton fullWidth size="md">
            {t('sign_in.reset_submit')}
          </SubmitButton>
        </ServerForm>
      )}
      <p className={classes.after}>
        <Link to="/sign-in" className="text-link">
          {t('sign_in.back')}
        </Link>
      </p>
    </>
  )
}
