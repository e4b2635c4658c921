import { useLocaleTag } from '../../i18n/useT'
import { formatNumber } from './format'
import styles from './values.module.css'

/** A number in tabular figures with its unit muted after it. */
export function Figure({
  value,
  unit,
  digits,
}: {
  value?: string | number | null
  unit?: string
  digits?: number
}) {
  const locale = useLocaleTag()
  if (value === null || value === undefined || value === '') return <span className="muted">—</span>

  return (
    <span className={styles.figure}>
      {formatNumber(value, locale, digits)}
      {unit && <span className={styles.unit}> {unit}</span>}
    </span>
  )
}
