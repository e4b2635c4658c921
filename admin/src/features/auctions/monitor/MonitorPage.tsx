import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { ConsoleProvider } from '../../../providers/types'
import { Page } from '../../../ui/page/Page'
import { EmptyState } from '../../../ui/state/EmptyState'
import { ErrorState } from '../../../ui/state/ErrorState'
import { LinesSkeleton } from '../../../ui/state/Skeletons'
import { AuctionViews } from '../AuctionViews'
import { useServerNow } from '../useServerNow'
import { LotCard } from './LotCard'
import styles from './Monitor.module.css'

const readEveryMs = 2_000

/** Every lot in which something may happen now; it follows the server by itself. */
export default function MonitorPage() {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const { data, error, refetch } = useQuery({
    queryKey: ['auction-monitor'],
    queryFn: () => provider.auctionMonitor(),
    refetchInterval: readEveryMs,
  })
  const now = useServerNow(data?.now)

  return (
    <Page
      title={t('auctions.title')}
      beside={<AuctionViews current="live" />}
      lead={data && data.lots.length > 0 && t('auctions.monitor.lead', { smart_count: data.lots.length })}
    >
      {error && !data && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={8} />}
      {data?.lots.length === 0 && (
        <EmptyState title={t('auctions.monitor.empty')} hint={t('auctions.monitor.empty_hint')} />
      )}
      <div className={styles.cards}>
        {data?.lots.map((lot) => (
          <LotCard
            key={lot.id}
            lot={lot}
            now={now}
            maySimulate={data.may_simulate}
            onChanged={() => void refetch()}
          />
        ))}
      </div>
    </Page>
  )
}
