import { useQuery } from '@tanstack/react-query'
import { useDataProvider } from 'react-admin'
import { useT } from '../../../i18n/useT'
import type { ConsoleProvider } from '../../../providers/types'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { LinesSkeleton } from '../../../ui/state/Skeletons'
import { DateTime } from '../../../ui/values/DateTime'
import styles from './AuctionPage.module.css'

/** What buyer and suppliers wrote to each other. */
export function MessagesPanel({ eventId }: { eventId: string }) {
  const t = useT()
  const provider = useDataProvider<ConsoleProvider>()
  const { data, error, refetch } = useQuery({
    queryKey: ['auction-messages', eventId],
    queryFn: () => provider.auctionMessages(eventId),
  })

  return (
    <Panel title={t('auctions.page.messages')} note={data?.length ? String(data.length) : undefined}>
      {error && <ErrorState error={error} onRetry={() => void refetch()} />}
      {!data && !error && <LinesSkeleton lines={3} />}
      {data?.length === 0 && <p className="muted">{t('auctions.page.no_messages')}</p>}
      <ul>
        {data?.map(({ id, from, from_person, to, body, created_at }) => (
          <li key={id} className={styles.message}>
            <span>
              <b>{from}</b>
              {from_person && `, ${from_person}`} → {to ?? t('auctions.page.to_all')}{' '}
              <span className="muted">
                <DateTime at={created_at} as="datetime" />
              </span>
            </span>
            <span className={styles.terms}>{body}</span>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
