import { useTranslation } from '~/i18n/use-translation'
import { failureOf } from './failure'

/** Says in the reader's language what was wrong with a delivery. */
export function useFailureWords(): (error: string) => string {
  const { t } = useTranslation()
  return (error) => {
    const { key, ...values } = failureOf(error)
    return t(`webhooks.failure.${key}`, values)
  }
}
