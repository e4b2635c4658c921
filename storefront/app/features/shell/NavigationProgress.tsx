import { useTranslation } from '~/i18n/use-translation'
import { useNavigation } from 'react-router'
import classes from './shell.module.css'

/** A hairline that grows while the next page is on its way; a quick page does not show it. */
export function NavigationProgress() {
  const { t } = useTranslation()
  const { state } = useNavigation()
  return (
    <div
      role="progressbar"
      aria-label={t('states.loading')}
      aria-hidden={state === 'idle'}
      aria-valuetext={t('states.loading')}
    >
      {state !== 'idle' && <div className={classes.progress} />}
    </div>
  )
}
