import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useLocaleTag, useT } from '../../i18n/useT'
import type { ConsoleProvider } from '../../providers/types'
import { useLive } from '../../ui/live/useLive'
import { Page } from '../../ui/page/Page'
import { ErrorState } from '../../ui/state/ErrorState'
import { PageSkeleton } from '../../ui/state/Skeletons'
import { formatNumber } from '../../ui/values/format'
import { CoolingPanel } from './CoolingPanel'
import styles from './Dashboard.module.css'
import { DuePanel } from './DuePanel'
import { LifecycleMix } from './LifecycleMix'
import { RecentOrders } from './RecentOrders'
import { RevenueByMonth } from './RevenueByMonth'
import { SegmentMix } from './SegmentMix'

/** What the house earns, who its clients are, whom to call today. */
export default function Dashboard() {
  const t = useT()
  const locale = useLocaleTag()
  const provider = useDataProvider<ConsoleProvider>()
  const queries = useQueryClient()
  const { data, error, refetch } = useQuery({ queryKey: ['overview'], queryFn: () => provider.overview() })

  useLive('client-profiles', () => {
    void refetch()
    void queries.invalidateQueries({ queryKey: ['orders'] })
  })

  if (error && !data) return <ErrorState error={error} onRetry={refetch} />
  if (!data) return <PageSkeleton />

  const { companies, customers, active_30_days } = data.totals
  return (
    <Page
      title={t('dashboard.title')}
      lead={t('dashboard.lead', {
        companies: t('dashboard.companies', {
          smart_count: companies,
          count: formatNumber(companies, locale),
        }),
        customers: formatNumber(customers, locale),
        active: formatNumber(active_30_days, locale),
      })}
    >
      <div className={styles.grid}>
        <div className={styles.wide}>
          <RevenueByMonth overview={data} />
        </div>
        <LifecycleMix overview={data} />
        <DuePanel overview={data} />
        <CoolingPanel overview={data} />
        <SegmentMix overview={data} />
        <div className={styles.full}>
          <RecentOrders />
        </div>
      </div>
    </Page>
  )
}
