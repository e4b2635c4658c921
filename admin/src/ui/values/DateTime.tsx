import { useLocaleTag } from '../../i18n/useT'
import { formatDate, formatExact, formatTime, relative } from './dates'
import styles from './values.module.css'

type DateTimeProps = {
  at: string | null | undefined
  /** `date` by default; the exact moment with its zone is always on hover. */
  as?: 'date' | 'datetime' | 'relative' | 'time'
}

export function DateTime({ at, as = 'date' }: DateTimeProps) {
  const locale = useLocaleTag()
  if (!at) return <span className="muted">—</span>

  const date = new Date(at)
  const shown = {
    date: () => formatDate(date, locale),
    datetime: () => `${formatDate(date, locale)}, ${formatTime(date, locale)}`,
    time: () => formatTime(date, locale),
    relative: () => relative(date, new Date(), locale),
  }[as]()

  return (
    <time className={styles.time} dateTime={at} title={formatExact(date, locale)}>
      {shown}
    </time>
  )
}
