import {
  CartesianGrid,
  Line,
  LineChart,
  ReferenceLine,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts'
import { useLocaleTag, useT } from '../../../i18n/useT'
import type { LotRoom } from '../../../providers/contract/auctions'
import { ChartFrame } from '../../../ui/charts/ChartFrame'
import chartStyles from '../../../ui/charts/ChartFrame.module.css'
import { Panel } from '../../../ui/page/Panel'
import { formatSeconds, formatTime } from '../../../ui/values/dates'
import { formatAmount } from '../../../ui/values/format'
import { toNumber } from '../saving'
import { fallOf } from './fallOf'

const isSealedOffer = ({ rules, opened }: LotRoom['room']['lot']): boolean =>
  rules.format === 'sealed' && !opened

/** Below it whole units of money do not tell one level from the next. */
const fineRange = 10
/** Below it minutes do not tell one moment from the next. */
const shortMs = 5 * 60_000

type StepChartProps = { room: LotRoom; currency: string; nameOf: (id: string | null) => string }

/** How the best value fell, step by step; the same as a table is one click away. */
export function StepChart({ room, currency, nameOf }: StepChartProps) {
  const t = useT()
  const locale = useLocaleTag()
  const { lot, cockpit, now } = room.room
  const ceiling = toNumber(lot.rules.ceiling)
  const fall = cockpit.best === null ? [] : fallOf(room.steps)
  const best = toNumber(cockpit.best)
  const last = fall.at(-1)

  const none = isSealedOffer(lot) ? t('auctions.page.chart_sealed') : t('auctions.page.chart_none')
  const title =
    best === null
      ? none
      : t('auctions.page.chart_to', {
          ceiling: ceiling === null ? '—' : formatAmount(ceiling, locale),
          best: `${formatAmount(best, locale)} ${currency.toUpperCase()}`,
        })
  const isOpen = lot.phase === 'live' || lot.phase === 'closing'
  const data = last && isOpen ? [...fall, { ...last, at: Math.max(now, last.at) }] : fall
  const isShort = (data.at(-1)?.at ?? 0) - (data[0]?.at ?? 0) < shortMs
  const time = (at: number) => (isShort ? formatSeconds : formatTime)(new Date(at), locale)

  const lowest = Math.min(...fall.map(({ best: value }) => value))
  const digits = (ceiling ?? fall[0]?.best ?? 0) - lowest < fineRange ? 2 : 0

  if (!fall.length)
    return (
      <Panel title={t('auctions.page.chart')}>
        <p className="muted">{title}</p>
      </Panel>
    )
  return (
    <ChartFrame
      title={title}
      note={t('auctions.page.chart')}
      figures={{
        heads: [t('auctions.page.time'), t('auctions.page.supplier'), t('auctions.page.value')],
        rows: fall.map(({ at, best: value, participant_id, seq }) => [
          `${time(at)} · ${seq}`,
          nameOf(participant_id),
          formatAmount(value, locale),
        ]),
      }}
    >
      <ResponsiveContainer width="100%" height={200}>
        <LineChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} accessibilityLayer>
          <CartesianGrid vertical={false} stroke="var(--hairline)" />
          <XAxis
            dataKey="at"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={time}
            tick={{ fill: 'var(--muted)', fontSize: 11.5 }}
            tickLine={false}
            axisLine={{ stroke: 'var(--border)' }}
            minTickGap={40}
          />
          <YAxis
            width="auto"
            domain={['auto', ceiling ?? 'auto']}
            tickFormatter={(value: number) => formatAmount(value, locale, digits)}
            tick={{ fill: 'var(--muted)', fontSize: 11.5 }}
            tickLine={false}
            axisLine={false}
            tickCount={5}
          />
          {ceiling !== null && (
            <ReferenceLine
              y={ceiling}
              stroke="var(--slate)"
              strokeDasharray="4 4"
              ifOverflow="extendDomain"
            />
          )}
          <Tooltip
            isAnimationActive={false}
            content={({ active, payload }) => {
              const point = payload?.[0]?.payload as (typeof fall)[number] | undefined
              if (!active || !point) return null
              return (
                <div className={chartStyles.tip}>
                  <b>{time(point.at)}</b>
                  <div>
                    {nameOf(point.participant_id)} <b className="num">{formatAmount(point.best, locale)}</b>
                  </div>
                </div>
              )
            }}
          />
          <Line
            dataKey="best"
            type="stepAfter"
            stroke="var(--accent)"
            strokeWidth={2}
            dot={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </ChartFrame>
  )
}
