import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import { useGetOne } from 'react-admin'
import { Link, useParams, useSearchParams } from 'react-router-dom'
import { useT } from '../../../i18n/useT'
import type { AuctionEvent } from '../../../providers/contract/auctions'
import { Page } from '../../../ui/page/Page'
import { ErrorState } from '../../../ui/state/ErrorState'
import { PageSkeleton } from '../../../ui/state/Skeletons'
import { StateChip } from '../../../ui/values/StateChip'
import { EventActions } from '../actions/EventActions'
import { stateTones } from '../auctionTones'
import { AuctionViews } from '../AuctionViews'
import { EventSide } from './EventSide'
import { LotSection } from './LotSection'
import { MessagesPanel } from './MessagesPanel'
import styles from './AuctionPage.module.css'

const readEveryMs = 5_000
/** States that change while somebody looks on; a closed auction is opened and awarded elsewhere. */
const moving: AuctionEvent['state'][] = ['scheduled', 'prebid', 'live', 'paused', 'evaluation']

/** One auction: its lots one at a time, suppliers, rules in words, messages, record. */
export default function AuctionPage() {
  const t = useT()
  const { id = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const {
    data: event,
    error,
    refetch,
  } = useGetOne<AuctionEvent>(
    'auctions',
    { id },
    {
      refetchInterval: ({ state }) => (state.data && moving.includes(state.data.state) ? readEveryMs : false),
    },
  )

  if (error && !event)
    return (
      <Page title={t('auctions.title')} beside={<AuctionViews current="all" />}>
        <ErrorState error={error} onRetry={refetch} />
      </Page>
    )
  if (!event) return <PageSkeleton />

  const lot = event.lots.find((one) => one.id === search.get('lot')) ?? event.lots[0]

  return (
    <Page
      title={event.title}
      crumbs={[{ label: t('auctions.title'), path: '/auctions' }]}
      beside={
        <>
          <StateChip tone={stateTones[event.state]}>{t(`auctions.states.${event.state}`)}</StateChip>
          {event.is_rehearsal && <StateChip tone="neutral">{t('auctions.rehearsal')}</StateChip>}
        </>
      }
      lead={
        <>
          <span className="num">{event.number}</span> ·{' '}
          <Link to={`/companies/${event.buyer_company_id}`}>{event.buyer_name}</Link> ·{' '}
          {t(`auctions.formats.${event.rules.format}`)}
        </>
      }
      actions={<EventActions event={event} onDone={() => void refetch()} />}
    >
      {event.lots.length > 1 && lot && (
        <Tabs
          value={lot.id}
          aria-label={t('auctions.page.lots')}
          variant="scrollable"
          scrollButtons={false}
          className={styles.lots}
          onChange={(_, next: string) => setSearch({ lot: next }, { replace: true })}
        >
          {event.lots.map((one, index) => (
            <Tab key={one.id} value={one.id} label={`${index + 1}. ${one.title}`} />
          ))}
        </Tabs>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          {lot && <LotSection key={lot.id} event={event} lot={lot} onChanged={() => void refetch()} />}
          <MessagesPanel eventId={event.id} />
        </div>
        <EventSide event={event} onChanged={() => void refetch()} />
      </div>
    </Page>
  )
}
