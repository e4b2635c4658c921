import { useLocaleTag } from '../../i18n/useT'
import { daysBetween, formatDate, relative } from '../../ui/values/dates'
import styles from './Timeline.module.css'

const relativeDays = 7

/** `Today`, `Yesterday`, `3 days ago`, then the date; the date always beside it. */
export function DayTitle({ day }: { day: string }) {
  const locale = useLocaleTag()
  const date = new Date(`${day}T12:00:00`)
  const now = new Date()
  const age = daysBetween(date, now)
  const name = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(-age, 'day')

  return (
    <h3 className={styles.dayTitle}>
      {age < relativeDays ? name : formatDate(date, locale)}
      <span>{age < relativeDays ? formatDate(date, locale) : relative(date, now, locale)}</span>
    </h3>
  )
}
