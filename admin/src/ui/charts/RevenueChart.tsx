import { useId } from 'react'
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts'
import { useLocaleTag, useT } from '../../i18n/useT'
import { formatMonth } from '../values/dates'
import { formatAmount, formatCompact } from '../values/format'
import { chartColors } from './colors'
import styles from './ChartFrame.module.css'

export type RevenueMonth = { month: string; revenue: string; discount: string; order_count: number }

/** Revenue by month; the discount stands on it, so that the whole bar is what base prices would have brought. */
export default function RevenueChart({ months, height = 180 }: { months: RevenueMonth[]; height?: number }) {
  const t = useT()
  const locale = useLocaleTag()
  const hatch = useId()
  const data = months.map(({ month, revenue, discount, order_count }) => ({
    month,
    revenue: Number(revenue),
    discount: Number(discount),
    order_count,
  }))

  return (
    <ResponsiveContainer width="100%" height={height}>
      <BarChart
        data={data}
        margin={{ top: 8, right: 0, bottom: 0, left: 0 }}
        barCategoryGap="22%"
        accessibilityLayer
      >
        <defs>
          <pattern
            id={hatch}
            width="4"
            height="4"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="4" height="4" fill="var(--attention-soft)" />
            <rect width="1.6" height="4" fill={chartColors.discount} />
          </pattern>
        </defs>
        <CartesianGrid vertical={false} stroke="var(--hairline)" />
        <XAxis
          dataKey="month"
          tickFormatter={(month: string) => formatMonth(month, locale)}
          tick={{ fill: 'var(--muted)', fontSize: 11.5 }}
          tickLine={false}
          axisLine={{ stroke: 'var(--border)' }}
          minTickGap={16}
        />
        <YAxis
          width="auto"
          tickFormatter={(value: number) => formatCompact(value, locale)}
          tick={{ fill: 'var(--muted)', fontSize: 11.5 }}
          tickLine={false}
          axisLine={false}
          tickCount={4}
        />
        <Tooltip
          cursor={{ fill: 'var(--hover)' }}
          isAnimationActive={false}
          content={({ active, payload }) => {
            const month = payload?.[0]?.payload as (typeof data)[number] | undefined
            if (!active || !month) return null
            return (
              <div className={styles.tip}>
                <b>{formatMonth(month.month, locale, 'long')}</b>
                <Line label={t('charts.revenue')} value={formatAmount(month.revenue, locale)} />
                <Line label={t('charts.discount')} value={formatAmount(month.discount, locale)} />
                <Line label={t('charts.orders')} value={String(month.order_count)} />
              </div>
            )
          }}
        />
        <Bar dataKey="revenue" stackId="month" fill={chartColors.revenue} isAnimationActive={false} />
        <Bar dataKey="discount" stackId="month" fill={`url(#${hatch})`} isAnimationActive={false} />
      </BarChart>
    </ResponsiveContainer>
  )
}

function Line({ label, value }: { label: string; value: string }) {
  return (
    <div>
      {label} <b className="num">{value}</b>
    </div>
  )
}
