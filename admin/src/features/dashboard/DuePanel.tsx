import { Link } from 'react-router-dom'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { Overview } from '../../providers/contract/profiles'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { DateTime } from '../../ui/values/DateTime'
import { formatShare } from '../../ui/values/format'
import { Money } from '../../ui/values/Money'
import styles from './Dashboard.module.css'

const most = 8

/** Whose next order is expected about now, the surest first. */
export function DuePanel({ overview: { due } }: { overview: Overview }) {
  const t = useT()
  const locale = useLocaleTag()

  return (
    <Panel title={t('dashboard.due.title', { smart_count: due.length })}>
      {due.length === 0 && (
        <EmptyState title={t('dashboard.due.empty')} hint={t('dashboard.due.empty_hint')} />
      )}
      {due
        .slice(0, most)
        .map(({ company_id, name, next_order_at, next_order_confidence, revenue, currency }) => (
          <div key={company_id} className={styles.row}>
            <Link to={`/companies/${company_id}`}>{name}</Link>
            <DateTime at={next_order_at} />
            <span className={styles.small}>
              <Money amount={revenue} currency={currency ?? undefined} />
            </span>
            <span className={styles.small}>
              {next_order_confidence !== null &&
                t('dashboard.due.confidence', { share: formatShare(next_order_confidence, locale) })}
            </span>
          </div>
        ))}
    </Panel>
  )
}
