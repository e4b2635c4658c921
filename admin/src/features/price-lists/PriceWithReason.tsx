import { useT } from '../../i18n/useT'
import type { PriceReason } from '../../providers/contract/prices'
import { Basis } from '../../ui/values/Basis'
import { Money } from '../../ui/values/Money'
import styles from './PriceListPage.module.css'
import { ReasonWords } from './ReasonWords'

type PriceWithReasonProps = {
  unitPrice: string | null
  basePrice: string | null
  reason: PriceReason | null
  currency?: string
}

/** A price whose reason is one click away; the base price is struck only when it is really higher. */
export function PriceWithReason({ unitPrice, basePrice, reason, currency }: PriceWithReasonProps) {
  const t = useT()
  if (unitPrice === null) return <span className="muted">{t('price_lists.question.no_price')}</span>

  const isLower = basePrice !== null && Number(basePrice) > Number(unitPrice)
  const price = <Money amount={unitPrice} currency={currency} isPrice />

  return (
    <>
      {isLower && (
        <s className={styles.struck}>
          <Money amount={basePrice} isPrice />
        </s>
      )}
      {reason ? <Basis basis={<ReasonWords reason={reason} />}>{price}</Basis> : price}
    </>
  )
}
