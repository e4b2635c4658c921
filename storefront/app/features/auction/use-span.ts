import { useTranslation } from '~/i18n/use-translation'

const SECOND = 1_000
const MINUTE = 60_000

/** A length of time in words: whole minutes where it is some, else seconds. */
export function useSpan() {
  const { t } = useTranslation()
  return (ms: number) =>
    ms >= MINUTE && ms % MINUTE === 0
      ? t('auction_rules.minutes', { count: ms / MINUTE })
      : t('auction_rules.seconds', { count: Math.round(ms / SECOND) })
}
