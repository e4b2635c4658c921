import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { useFetcher } from 'react-router'
import { usePreferences } from '~/session/use-preferences'
import classes from './ConsentBanner.module.css'

/** Asks once whether views and searches may be noted; nothing is sent before the answer. */
export function ConsentBanner() {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  const { consent } = usePreferences()
  if (consent !== null || fetcher.formData) return null

  return (
    <fetcher.Form
      method="post"
      action="/preferences"
      className={classes.banner}
      role="region"
      aria-label={t('consent.label')}
    >
      <p>{t('consent.text')}</p>
      <div className={classes.answers}>
        <Button type="submit" name="interests" value="refused" variant="default">
          {t('consent.refuse')}
        </Button>
        <Button type="submit" name="interests" value="given">
          {t('consent.give')}
        </Button>
      </div>
    </fetcher.Form>
  )
}
