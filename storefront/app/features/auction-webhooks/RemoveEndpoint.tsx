import { Button } from '@mantine/core'
import { useState } from 'react'
import { useFetcher } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Dialog } from '~/ui/layout/Dialog'
import classes from './webhooks.module.css'

/** Removing asks once more: the secret cannot be brought back. */
export function RemoveEndpoint({ id, host }: { id: string; host: string }) {
  const { t } = useTranslation()
  const fetcher = useFetcher()
  const [isAsked, setAsked] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        size="compact-sm"
        aria-label={`${t('webhooks.remove')}: ${host}`}
        onClick={() => setAsked(true)}
      >
        {t('webhooks.remove')}
      </Button>
      {isAsked && (
        <Dialog onClose={() => setAsked(false)} title={t('webhooks.remove_title')}>
          <ServerForm fetcher={fetcher} action="/auctions/webhooks">
            <input type="hidden" name="intent" value="remove" />
            <input type="hidden" name="id" value={id} />
            <p className={classes.url}>{host}</p>
            <p>{t('webhooks.remove_text')}</p>
            <SubmitButton color="brick">{t('webhooks.remove')}</SubmitButton>
          </ServerForm>
        </Dialog>
      )}
    </>
  )
}
