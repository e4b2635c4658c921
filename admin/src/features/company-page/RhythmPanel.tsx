import { useLocaleTag, useT } from '../../i18n/useT'
import type { ClientProfile } from '../../providers/contract/profiles'
import { ChartFrame } from '../../ui/charts/ChartFrame'
import { LegendKey } from '../../ui/charts/LegendKey'
import { Panel } from '../../ui/page/Panel'
import { Basis } from '../../ui/values/Basis'
import { formatDate, formatDayMonth } from '../../ui/values/dates'
import { formatShare } from '../../ui/values/format'
import styles from './CompanyPage.module.css'
import { NextOrderBasis } from './NextOrderBasis'
import { rhythmAxis } from './rhythm'
import { RhythmStrip } from './RhythmStrip'

/** How often the company orders and when the next order is due. */
export function RhythmPanel({ profile }: { profile: ClientProfile }) {
  const t = useT()
  const locale = useLocaleTag()
  const { rhythm, next_order } = profile.orders
  const axis = rhythmAxis(profile, new Date())

  if (!rhythm || !axis) {
    return (
      <Panel title={t('company_page.rhythm.unknown')}>
        <p className={styles.small}>{t('company_page.rhythm.unknown_hint')}</p>
      </Panel>
    )
  }

  const every = t('company_page.rhythm.every', { smart_count: Math.round(rhythm.median_days) })
  const title = next_order
    ? t('company_page.rhythm.title', { every, date: formatDayMonth(new Date(next_order.at), locale) })
    : every

  return (
    <ChartFrame
      title={title}
      figures={{
        heads: [t('company_page.rhythm.order_day'), t('company_page.rhythm.gap')],
        rows: [...axis.orders].reverse().map(({ at, gapDays }) => [formatDate(at, locale), gapDays ?? '—']),
      }}
      legend={
        <>
          <LegendKey color="var(--accent)">{t('company_page.rhythm.order')}</LegendKey>
          {next_order && (
            <LegendKey color="var(--accent-soft)">
              <Basis basis={<NextOrderBasis next={next_order} />}>
                {t('company_page.rhythm.expected', { share: formatShare(next_order.confidence, locale) })}
              </Basis>
            </LegendKey>
          )}
        </>
      }
    >
      <RhythmStrip axis={axis} />
    </ChartFrame>
  )
}
