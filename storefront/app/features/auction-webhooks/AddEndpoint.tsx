import { useFetcher } from 'react-router'
import { useTranslation } from '~/i18n/use-translation'
import { TextField } from '~/ui/form/fields'
import type { FormResult } from '~/ui/form/form-result'
import { ServerForm } from '~/ui/form/ServerForm'
import { SubmitButton } from '~/ui/form/SubmitButton'
import { Dialog } from '~/ui/layout/Dialog'
import type { Done } from './changes.server'
import { KindChoice } from './KindChoice'
import { Secret } from './Secret'

/** Asks for an address and what to tell it; then shows the secret, which is not shown again. */
export function AddEndpoint({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const fetcher = useFetcher<Done | FormResult>()
  const secret = fetcher.data && 'secret' in fetcher.data ? fetcher.data.secret : undefined

  if (secret)
    return (
      <Dialog onClose={onClose} title={t('webhooks.secret_title')} size={560} closeOnClickOutside={false}>
        <Secret secret={secret} onKept={onClose} />
      </Dialog>
    )
  return (
    <Dialog onClose={onClose} title={t('webhooks.add')} size={560}>
      <ServerForm fetcher={fetcher} action="/auctions/webhooks">
        <input type="hidden" name="intent" value="add" />
        <TextField
          name="url"
          type="url"
          inputMode="url"
          label={t('webhooks.url')}
          description={t('webhooks.url_hint')}
          placeholder="https://erp.example.com/auctions"
          autoComplete="off"
          data-autofocus
        />
        <KindChoice />
        <SubmitButton>{t('webhooks.add')}</SubmitButton>
      </ServerForm>
    </Dialog>
  )
}
