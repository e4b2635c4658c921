import { useLocaleTag, useT } from '../../i18n/useT'
import { formatDate } from '../../ui/values/dates'
import type { Rhythm } from './rhythm'
import styles from './RhythmStrip.module.css'

const least = 0.055

/** Orders as beads on the line of time, the expected window as a stretch of it, today as a mark. */
export function RhythmStrip({ axis }: { axis: Rhythm }) {
  const t = useT()
  const locale = useLocaleTag()
  const percent = (share: number) => `${(share * 100).toFixed(2)}%`

  return (
    <div
      className={styles.strip}
      role="img"
      aria-label={t('company_page.rhythm.chart', { smart_count: axis.orders.length })}
    >
      <div className={styles.inner}>
        <span className={styles.line} />
        {axis.window && (
          <span
            className={styles.window}
            style={{ left: percent(axis.window.from), width: percent(axis.window.to - axis.window.from) }}
          />
        )}
        {axis.orders.map(({ at, x, gapDays }, index) => {
          const before = axis.orders[index - 1]
          return (
            <span key={at.getTime()}>
              {before && gapDays !== null && x - before.x > least && (
                <span className={styles.gap} style={{ left: percent((x + before.x) / 2) }}>
                  {gapDays}
                </span>
              )}
              <span className={styles.bead} style={{ left: percent(x) }} title={formatDate(at, locale)} />
            </span>
          )
        })}
        {axis.window && <span className={styles.next} style={{ left: percent(axis.window.expected) }} />}
        <span
          className={styles.today}
          style={{ left: percent(axis.today) }}
          data-late={axis.today > 0.8 || undefined}
        >
          <span>{t('company_page.rhythm.today')}</span>
        </span>
      </div>
    </div>
  )
}
