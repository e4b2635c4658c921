import { useTranslation } from '~/i18n/use-translation'
import type { Stock } from '~/api/catalog.types'
import { useUnitWords, type Unit } from '~/ui/quantity/use-unit-words'
import { DotText } from '~/ui/states/DotText'
import classes from './StockLine.module.css'

/** How much lies ready and when the goods can be with the buyer. */
export function StockLine({ stock, goods }: { stock: Stock; goods: Unit }) {
  const { t } = useTranslation()
  const { amount } = useUnitWords()
  const { available, promise_days } = stock
  const ready = available === null || available > 0

  return (
    <div className={classes.stock}>
      <p>
        <DotText tone={ready ? 'on' : 'off'}>
          {available === null
            ? t('stock.always')
            : ready
              ? t('stock.available', { amount: amount(goods, available) })
              : t('stock.none')}
        </DotText>
      </p>
      {promise_days !== null && <p className={classes.promise}>{promise(promise_days)}</p>}
    </div>
  )

  function promise(days: number) {
    return days === 0 ? t('stock.today') : t('stock.promise', { count: days })
  }
}
