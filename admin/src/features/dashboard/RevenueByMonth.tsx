import { lazy, Suspense, useState } from 'react'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Overview } from '../../providers/contract/profiles'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { chartColors } from '../../ui/charts/colors'
import { LegendKey } from '../../ui/charts/LegendKey'
import { BlockSkeleton } from '../../ui/state/Skeletons'
import { formatMonth } from '../../ui/values/dates'
import { currencyName, formatAmount } from '../../ui/values/format'
import styles from './Dashboard.module.css'
import { monthsOf } from './monthsOf'

const RevenueChart = lazy(() => import('../../ui/charts/RevenueChart'))
const chartHeight = 240

/** Revenue by month in one currency at a time: sums of several would say nothing. */
export function RevenueByMonth({ overview }: { overview: Overview }) {
  const t = useT()
  const locale = useLocaleTag()
  const currencies = overview.totals.revenue
  const [chosen, setChosen] = useState(currencies[0]?.currency)
  const current = currencies.find(({ currency }) => currency === chosen)
  const months = monthsOf(overview, chosen)

  const title = current
    ? t('dashboard.revenue', {
        amount: formatAmount(current.this_month, locale, 0),
        last: formatAmount(current.last_month, locale, 0),
        currency: currencyName(current.currency),
      })
    : t('dashboard.no_revenue')

  return (
    <ChartFrame
      title={title}
      note={
        currencies.length > 1 && (
          <span className={styles.currencies} role="group" aria-label={t('companies.fields.currency')}>
            {currencies.map(({ currency }) => (
              <button
                key={currency}
                type="button"
                aria-pressed={currency === chosen}
                onClick={() => setChosen(currency)}
              >
                {currencyName(currency)}
              </button>
            ))}
          </span>
        )
      }
      figures={{
        heads: [t('charts.month'), t('charts.revenue'), t('charts.discount'), t('charts.orders')],
        rows: [...months]
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
        <RevenueChart months={months} height={chartHeight} />
      </Suspense>
    </ChartFrame>
  )
}
