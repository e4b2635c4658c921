import TextField from '@mui/material/TextField'
import { useT } from '../../i18n/useT'
import type { PriceAnswer } from '../../providers/contract/prices'
import { LinesSkeleton } from '../../ui/state/Skeletons'
import { Figure } from '../../ui/values/Figure'
import { Money } from '../../ui/values/Money'
import styles from './PriceListPage.module.css'
import { PriceWithReason } from './PriceWithReason'
import { ReasonWords } from './ReasonWords'

type PriceAnswerRowProps = {
  title: string
  quantity: number
  answer: PriceAnswer | undefined
  onQuantity: (quantity: number) => void
}

export function PriceAnswerRow({ title, quantity, answer, onQuantity }: PriceAnswerRowProps) {
  const t = useT()

  return (
    <div className={styles.answer}>
      <div className={styles.row}>
        <span>{title}</span>
        <TextField
          type="number"
          value={quantity}
          onChange={({ target }) => Number(target.value) > 0 && onQuantity(Number(target.value))}
          slotProps={{ htmlInput: { 'aria-label': t('orders.fields.quantity'), min: 1, step: 'any' } }}
        />
      </div>
      {!answer && <LinesSkeleton lines={1} />}
      {answer && (
        <>
          <div className={styles.price}>
            <PriceWithReason
              unitPrice={answer.unit_price}
              basePrice={answer.base_unit_price}
              reason={answer.reason}
              currency={answer.currency}
            />
          </div>
          {answer.reason && (
            <div className="muted">
              <ReasonWords reason={answer.reason} />
            </div>
          )}
          {answer.tiers.length > 1 && (
            <div className={styles.tiers}>
              {answer.tiers.map(({ min_quantity, unit_price }) => (
                <span key={min_quantity}>
                  {t('price_lists.reason.from')} <Figure value={min_quantity} />:{' '}
                  <Money amount={unit_price} isPrice />
                </span>
              ))}
            </div>
          )}
        </>
      )}
    </div>
  )
}
