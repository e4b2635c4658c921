import { useTranslation } from '~/i18n/use-translation'
import type { OrderSummary } from '~/api/orders.types'
import { BarChart } from '~/ui/charts/BarChart'
import { sumAmounts } from '~/ui/format/decimal'
import { useFormat } from '~/ui/format/use-format'
import classes from './home.module.css'
import { coveredMonths, monthMark, spendByMonth } from './months'
import { ORDERS_READ } from './orders-read'

const MONTHS = 12

export function Spend({ orders }: { orders: OrderSummary[] }) {
  const { t } = useTranslation()
  const format = useFormat()
  const currency = orders[0]?.currency
  if (!currency) return null

  const now = new Date()
  const months = spendByMonth(orders, now, coveredMonths(orders, now, MONTHS, ORDERS_READ))
  const total = sumAmounts(months.map(({ amount }) => amount))
  const count = months.reduce((sum, month) => sum + month.orders, 0)
  if (count === 0) return null

  return (
    <div className={classes.spend}>
      <BarChart
        title={t('home.spend', {
          count,
          months: t('home.months', { count: months.length }),
          total: format.money(total, currency),
        })}
        labelHeader={t('home.month')}
        valueHeader={t('orders.columns.total')}
        bars={months.map(({ start, amount }, index) => ({
          label: format.monthOfYear(start),
          mark: monthMark(format.month(start)),
          value: Number(amount),
          text: format.money(amount, currency),
          current: index === months.length - 1,
        }))}
      />
    </div>
  )
}
