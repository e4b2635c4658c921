import { Link } from 'react-router-dom'
import { useT } from '../../i18n/useT'
import type { Overview } from '../../providers/contract/profiles'
import { Panel } from '../../ui/page/Panel'
import { EmptyState } from '../../ui/state/EmptyState'
import { daysBetween } from '../../ui/values/dates'
import { Money } from '../../ui/values/Money'
import styles from './Dashboard.module.css'

const most = 8

/** Who is silent longer than his own rhythm explains, the most valuable first. */
export function CoolingPanel({ overview: { cooling } }: { overview: Overview }) {
  const t = useT()
  const now = new Date()

  return (
    <Panel title={t('dashboard.cooling.title', { smart_count: cooling.length })}>
      {cooling.length === 0 && (
        <EmptyState title={t('dashboard.cooling.empty')} hint={t('dashboard.cooling.empty_hint')} />
      )}
      {cooling.slice(0, most).map(({ company_id, name, last_order_at, revenue, currency, order_count }) => (
        <div key={company_id} className={styles.row}>
          <Link to={`/companies/${company_id}`}>{name}</Link>
          <Money amount={revenue} currency={currency ?? undefined} />
          <span className={styles.small}>
            {t('company_page.state.silence', { smart_count: daysBetween(new Date(last_order_at), now) })}
          </span>
          <span className={styles.small}>{t('dashboard.orders', { smart_count: order_count })}</span>
        </div>
      ))}
    </Panel>
  )
}
