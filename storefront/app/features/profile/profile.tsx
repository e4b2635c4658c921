import { Switch } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { apiOf } from '~/api/api.server'
import { refusedForm } from '~/api/refused.server'
import { usePreferences } from '~/session/use-preferences'
import { TextField } from '~/ui/form/fields'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { PageHeader } from '~/ui/layout/PageHeader'
import { pageTitle } from '~/ui/layout/page-title'
import { Section } from '~/ui/layout/Section'
import { Notice } from '~/ui/states/Notice'
import { PreferenceSwitches } from '../shell/PreferenceSwitches'
import { useShell } from '../shell/use-shell'
import type { Route } from './+types/profile'
import classes from './profile.module.css'

export async function action({ context, request }: Route.ActionArgs) {
  const form = await request.formData()
  const text = (name: string) => String(form.get(name) ?? '').trim()
  try {
    await apiOf(context).me.change({
      first_name: text('first_name'),
      last_name: text('last_name'),
      phone: text('phone'),
    })
    return { saved: true as const }
  } catch (error) {
    return refusedForm(error, form)
  }
}

export default function Profile({ actionData }: Route.ComponentProps) {
  const { t } = useTranslation()
  const { me } = useShell()
  const consent = useFetcher()
  const { person } = me
  const kept = usePreferences().consent === 'given'
  const saved = actionData && 'saved' in actionData ? actionData : null
  const agreed = consent.formData ? consent.formData.get('interests') === 'given' : kept

  return (
    <>
      <title>{pageTitle(t('profile.title'))}</title>
      <PageHeader title={t('profile.title')} note={person.email} />
      <div className={classes.layout}>
        <Section title={t('profile.person')}>
          <ServerForm
            result={actionData && 'fields' in actionData ? actionData : null}
            draft="profile"
            accepted={saved}
          >
            {saved && <Notice tone="done">{t('profile.saved')}</Notice>}
            <TextField
              name="first_name"
              label={t('profile.first_name')}
              initial={person.first_name}
              autoComplete="given-name"
            />
            <TextField
              name="last_name"
              label={t('profile.last_name')}
              initial={person.last_name}
              autoComplete="family-name"
            />
            <TextField
              name="phone"
              type="tel"
              label={t('profile.phone')}
              initial={person.phone}
              autoComplete="tel"
            />
            <div>
              <SubmitButton>{t('form.save')}</SubmitButton>
            </div>
          </ServerForm>
        </Section>
        <div>
          <Section title={t('profile.look')}>
            <PreferenceSwitches />
          </Section>
          <Section title={t('profile.privacy')}>
            <Switch
              label={t('profile.consent')}
              description={t('consent.text')}
              checked={agreed}
              onChange={(event) =>
                void consent.submit(
                  { interests: event.currentTarget.checked ? 'given' : 'refused' },
                  { method: 'post', action: '/preferences' },
                )
              }
            />
          </Section>
        </div>
      </div>
    </>
  )
}
