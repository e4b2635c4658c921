import { Button } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import { Link, useLocation } from 'react-router'
import { pageTitle } from '../layout/page-title'
import classes from './states.module.css'

type Props = { status: number; message?: string }

const kindOf = (status: number) => {
  if (status === 404) return 'missing'
  if (status === 403) return 'forbidden'
  if (status === 503 || status === 504) return 'unavailable'
  return 'broken'
}

/** Says what happened, what was kept and what to do. */
export function ErrorState({ status, message }: Props) {
  const { t } = useTranslation()
  const { pathname, search } = useLocation()
  const kind = kindOf(status)
  const canRetry = kind === 'unavailable' || kind === 'broken'

  return (
    <div className={classes.state}>
      <title>{pageTitle(t(`states.${kind}_title`))}</title>
      <p className={classes.status}>{status}</p>
      <h1 id="page-title" tabIndex={-1}>
        {t(`states.${kind}_title`)}
      </h1>
      <p className={classes.text}>{message ?? t(`states.${kind}_text`)}</p>
      <div className={classes.action}>
        {canRetry && (
          <Button component="a" href={pathname + search}>
            {t('states.retry')}
          </Button>
        )}
        <Button component={Link} to="/" variant="default" reloadDocument={canRetry}>
          {t('states.home')}
        </Button>
      </div>
    </div>
  )
}
