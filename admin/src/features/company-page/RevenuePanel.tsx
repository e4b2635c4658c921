import { lazy, Suspense } from 'react'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { OrdersProfile } from '../../providers/contract/profiles'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { chartColors } from '../../ui/charts/colors'
import { LegendKey } from '../../ui/charts/LegendKey'
import { BlockSkeleton } from '../../ui/state/Skeletons'
import { formatMonth } from '../../ui/values/dates'
import { currencyName, formatAmount } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import styles from './CompanyPage.module.css'

const RevenueChart = lazy(() => import('../../ui/charts/RevenueChart'))
const chartHeight = 170

export function RevenuePanel({ orders }: { orders: OrdersProfile }) {
  const t = useT()
  const locale = useLocaleTag()
  const currency = orders.currency ?? undefined
  const title = t('company_page.revenue.title', {
    amount: formatAmount(orders.revenue, locale, 0),
    currency: currency ? currencyName(currency) : '',
    smart_count: orders.order_count,
  })

  return (
    <div>
      <ChartFrame
        title={title}
        figures={{
          heads: [t('charts.month'), t('charts.revenue'), t('charts.discount'), t('charts.orders')],
          rows: [...orders.by_month]
            .reverse()
            .map(({ month, revenue, discount, order_count }) => [
              formatMonth(month, locale, 'long'),
              formatAmount(revenue, locale),
              formatAmount(discount, locale),
              order_count,
            ]),
        }}
        legend={
          <>
            <LegendKey color={chartColors.revenue}>{t('charts.revenue')}</LegendKey>
            <LegendKey color={chartColors.discount}>{t('charts.discount')}</LegendKey>
          </>
        }
      >
        <Suspense fallback={<BlockSkeleton height={chartHeight} />}>
          <RevenueChart months={orders.by_month} height={chartHeight} />
        </Suspense>
      </ChartFrame>
      <dl className={styles.figures} style={{ marginTop: 12 }}>
        <div>
          <dt>{t('company_page.revenue.basket')}</dt>
          <dd>
            <Money amount={orders.average_basket} currency={currency} digits={0} />
          </dd>
        </div>
        <div>
          <dt>{t('company_page.revenue.returned')}</dt>
          <dd>
            <Money amount={orders.returned} currency={currency} digits={0} />
          </dd>
        </div>
        <div>
          <dt>{t('company_page.revenue.canceled')}</dt>
          <dd className="num">{orders.canceled_count}</dd>
        </div>
      </dl>
    </div>
  )
}
