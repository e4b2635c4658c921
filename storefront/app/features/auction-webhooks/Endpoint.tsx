import { Button } from '@mantine/core'
import { Link, useFetcher } from 'react-router'
import { TOLD_KINDS, type Webhook } from '~/api/webhooks.types'
import { useTranslation } from '~/i18n/use-translation'
import type { FormResult } from '~/ui/form/form-result'
import { RemoveButton } from '~/ui/form/RemoveButton'
import type { Done } from './changes.server'
import { EndpointState } from './EndpointState'
import { TestResult } from './TestResult'
import { bareKind } from './told-kind'
import classes from './webhooks.module.css'

type Props = { webhook: Webhook; isChosen: boolean }

/** One endpoint: what it is told, how it fares, and what can be done about it. */
export function Endpoint({ webhook, isChosen }: Props) {
  const { t } = useTranslation()
  const fetcher = useFetcher<Done | FormResult>()
  const { id, url, kinds, disabled_at } = webhook
  const host = new URL(url).host
  const pending = fetcher.state === 'idle' ? null : String(fetcher.formData?.get('intent') ?? '')
  const ask = (intent: string) => void fetcher.submit({ intent, id }, { method: 'post' })
  const button = (intent: 'test' | 'turn_on' | 'turn_off') => (
    <Button
      variant="subtle"
      color="gray"
      size="compact-sm"
      loading={pending === intent}
      aria-label={`${t(`webhooks.${intent}`)}: ${host}`}
      onClick={() => ask(intent)}
    >
      {t(`webhooks.${intent}`)}
    </Button>
  )

  return (
    <li>
      <div className={classes.about}>
        <p className={classes.url}>{url}</p>
        <p className={classes.quiet}>
          {kinds.length === TOLD_KINDS.length
            ? t('webhooks.all_kinds')
            : kinds.map((kind) => t(`webhooks.kinds.${bareKind(kind)}`)).join(' · ')}
        </p>
        <EndpointState webhook={webhook} />
      </div>
      <div className={classes.actions}>
        {button('test')}
        <Button
          component={Link}
          to={isChosen ? '.' : `?endpoint=${id}`}
          preventScrollReset
          variant={isChosen ? 'light' : 'subtle'}
          color="gray"
          size="compact-sm"
          aria-expanded={isChosen}
          aria-label={t('webhooks.deliveries_of', { host })}
        >
          {t('webhooks.deliveries')}
        </Button>
        {button(disabled_at ? 'turn_on' : 'turn_off')}
        <RemoveButton
          action="/auctions/webhooks"
          intent="remove"
          id={id}
          name={host}
          text={t('webhooks.remove_text')}
        />
      </div>
      {fetcher.state === 'idle' && fetcher.data && <TestResult result={fetcher.data} />}
    </li>
  )
}
