import { useLocaleTag } from '../../i18n/useT'
import { currencyName, formatAmount, formatPrice } from './format'
import styles from './values.module.css'

type MoneyProps = {
  /** Decimal in major units, as the wire carries it. */
  amount: string | number | null | undefined
  currency?: string
  /** Unit prices keep up to four digits after the point. */
  isPrice?: boolean
  /** Digits after the point, 2 unless told; the exact amount is on hover. */
  digits?: number
}

export function Money({ amount, currency, isPrice, digits }: MoneyProps) {
  const locale = useLocaleTag()
  if (amount === null || amount === undefined || amount === '') return <span className="muted">—</span>

  return (
    <span className={styles.figure} title={digits === undefined ? undefined : formatAmount(amount, locale)}>
      {isPrice ? formatPrice(amount, locale) : formatAmount(amount, locale, digits)}
      {currency && <span className={styles.unit}> {currencyName(currency)}</span>}
    </span>
  )
}
