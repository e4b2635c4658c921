import { useTranslation } from '~/i18n/use-translation'
import type { Stock } from '~/api/catalog.types'
import { useFormat } from '~/ui/format/use-format'
import classes from './StockLine.module.css'

/** How much lies ready and when the goods can be with the buyer. */
export function StockLine({ stock, unit }: { stock: Stock; unit: string }) {
  const { t } = useTranslation()
  const format = useFormat()
  const { available, promise_days } = stock
  const ready = available === null || available > 0

  return (
    <div className={classes.stock} data-ready={ready}>
      <p className={classes.state}>
        {available === null
          ? t('stock.always')
          : ready
            ? t('stock.available', { quantity: format.number(available), unit: format.unit(unit, available) })
            : t('stock.none')}
      </p>
      {promise_days !== null && <p className={classes.promise}>{promise(promise_days)}</p>}
    </div>
  )

  function promise(days: number) {
    return days === 0 ? t('stock.today') : t('stock.promise', { count: days })
  }
}
