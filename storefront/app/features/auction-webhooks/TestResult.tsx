import { useTranslation } from '~/i18n/use-translation'
import type { FormResult } from '~/ui/form/form-result'
import { Notice } from '~/ui/states/Notice'
import type { Done } from './changes.server'
import { useFailureWords } from './use-failure-words'
import classes from './webhooks.module.css'

/** What came of what was asked of an endpoint, where there is something to say. */
export function TestResult({ result }: { result: Done | FormResult }) {
  const { t } = useTranslation()
  const failureWords = useFailureWords()
  if ('fields' in result)
    return (
      <div className={classes.result}>
        <Notice tone="danger">{result.message}</Notice>
      </div>
    )
  if (!result.answer) return null
  const { status, error } = result.answer
  const hasArrived = status !== null && status >= 200 && status < 300

  return (
    <div className={classes.result}>
      <Notice tone={hasArrived ? 'done' : 'attention'}>
        {hasArrived ? t('webhooks.tested', { status }) : failureWords(error ?? `answered ${status}`)}
      </Notice>
    </div>
  )
}
