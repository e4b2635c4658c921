import type { Webhook } from '~/api/webhooks.types'
import { useTranslation } from '~/i18n/use-translation'
import { DotText } from '~/ui/states/DotText'
import { useFailureWords } from './use-failure-words'
import classes from './webhooks.module.css'

const stateOf = ({ disabled_at, failures }: Webhook) => {
  if (!disabled_at) return 'on'
  return failures > 0 ? 'given_up' : 'off'
}

/** Whether an endpoint is told, and what was wrong with it last. */
export function EndpointState({ webhook }: { webhook: Webhook }) {
  const { t } = useTranslation()
  const failureWords = useFailureWords()
  const { failures, last_error } = webhook
  const state = stateOf(webhook)

  return (
    <>
      <p>
        <DotText tone={failures > 0 ? 'attention' : state === 'on' ? 'on' : 'off'}>
          {t(`webhooks.states.${state}`)}
          {failures > 0 && ` · ${t('webhooks.failures', { count: failures })}`}
        </DotText>
      </p>
      {failures > 0 && last_error && <p className={classes.quiet}>{failureWords(last_error)}</p>}
      {state !== 'on' && <p className={classes.quiet}>{t('webhooks.turned_off_text')}</p>}
    </>
  )
}
