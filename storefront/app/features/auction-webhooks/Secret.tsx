import { Button, CopyButton } from '@mantine/core'
import { useTranslation } from '~/i18n/use-translation'
import classes from './webhooks.module.css'

/** The secret of a new endpoint, this once. */
export function Secret({ secret, onKept }: { secret: string; onKept: () => void }) {
  const { t } = useTranslation()
  return (
    <div className={classes.secret}>
      <p>{t('webhooks.secret_text')}</p>
      <code>{secret}</code>
      <div className={classes.buttons}>
        <CopyButton value={secret}>
          {({ copied, copy }) => (
            <Button onClick={copy}>{copied ? t('webhooks.copied') : t('webhooks.copy')}</Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={onKept}>
          {t('webhooks.kept')}
        </Button>
      </div>
    </div>
  )
}
