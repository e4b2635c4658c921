import type { Translate } from '../../i18n/useT'

const minute = 60

/** `45 seconds`, `3 minutes`: as exact as an estimate deserves. */
export const timeLeft = (seconds: number, t: Translate): string =>
  seconds < minute
    ? t('imports.page.seconds', { smart_count: Math.max(1, Math.round(seconds)) })
    : t('imports.page.minutes', { smart_count: Math.round(seconds / minute) })
