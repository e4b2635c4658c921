import { useTranslation } from '~/i18n/use-translation'
import type { Price } from '~/api/prices.types'
import { Money } from './Money'
import classes from './Price.module.css'
import { isReduced, reasonParts, reductionPercent, type ReasonPart } from './price-reason'
import { useFormat } from './use-format'

type Props = { price: Pick<Price, 'unit_price' | 'base_unit_price' | 'currency' | 'reason'> }

/** Says in words what the price rests on. */
export function PriceReasonText({ price }: Props) {
  const { t } = useTranslation()
  const format = useFormat()
  const say = (part: ReasonPart) => {
    if (part.key === 'price.by_base') return t(part.key)
    if (part.key === 'price.by_list') return t(part.key, part.params)
    if (part.key === 'price.valid_until') return t(part.key, { date: format.date(part.params.date) })
    return t(part.key, { quantity: format.number(part.params.quantity) })
  }
  const reduced = isReduced(price.unit_price, price.base_unit_price)

  return (
    <div tabIndex={-1} data-autofocus>
      <p className={classes.reasonTitle}>{t('price.why')}</p>
      {(price.reason ? reasonParts(price.reason) : []).map((part) => (
        <p key={part.key}>{say(part)}</p>
      ))}
      {reduced && (
        <p className={classes.reasonNote}>
          {t('price.list_price')}:{' '}
          <Money amount={price.base_unit_price!} currency={price.currency} kind="unit" />
          {', '}
          {t('price.less_by', { percent: reductionPercent(price.unit_price!, price.base_unit_price!) })}
        </p>
      )}
      <p className={classes.reasonNote}>{t('price.net')}</p>
    </div>
  )
}
