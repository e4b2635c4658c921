import Button from '@mui/material/Button'
import { useGetOne } from 'react-admin'
import { Fragment, useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useLocaleTag, useT } from '../../../i18n/useT'
import type { AuctionFlag, FlagState } from '../../../providers/contract/auction-flags'
import { Facts } from '../../../ui/page/Facts'
import { Page } from '../../../ui/page/Page'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { PageSkeleton } from '../../../ui/state/Skeletons'
import { formatDate } from '../../../ui/values/dates'
import { StateChip } from '../../../ui/values/StateChip'
import { AuctionViews } from '../AuctionViews'
import { FlagLots } from './FlagLots'
import { flagTones } from './flagTones'
import { ReviewDialog } from './ReviewDialog'
import { useFlagFigures } from './useFlagFigures'

/** One sign: what it means, the figures, the lots behind it, what colleagues thought. */
export default function FlagPage() {
  const t = useT()
  const locale = useLocaleTag()
  const figures = useFlagFigures()
  const { id = '' } = useParams()
  const [asked, setAsked] = useState<FlagState | null>(null)
  const { data: flag, error, refetch } = useGetOne<AuctionFlag>('auction-flags', { id })

  if (error && !flag)
    return (
      <Page title={t('auctions.title')} beside={<AuctionViews current="flags" />}>
        <ErrorState error={error} onRetry={refetch} />
      </Page>
    )
  if (!flag) return <PageSkeleton />
  const next: FlagState[] = flag.state === 'open' ? ['reviewed', 'dismissed'] : ['open']
  const labels = {
    reviewed: t('auctions.flags.reviewed'),
    dismissed: t('auctions.flags.dismiss'),
    open: t('auctions.flags.reopen'),
  }

  return (
    <Page
      title={t(`auctions.flags.kinds.${flag.screen}`)}
      crumbs={[
        { label: t('auctions.title'), path: '/auctions' },
        { label: t('auctions.flags.title'), path: '/auctions/flags' },
      ]}
      beside={<StateChip tone={flagTones[flag.state]}>{t(`auctions.flags.states.${flag.state}`)}</StateChip>}
      lead={flag.suppliers.map((supplier, index) => (
        <Fragment key={supplier.id}>
          {index > 0 && ' · '}
          <Link to={`/companies/${supplier.id}`}>{supplier.name}</Link>
        </Fragment>
      ))}
      actions={next.map((state) => (
        <Button key={state} variant="outlined" onClick={() => setAsked(state)}>
          {labels[state]}
        </Button>
      ))}
      width={980}
    >
      <Panel title={t('auctions.flags.explain')} note={t('auctions.flags.lead')}>
        <p style={{ maxWidth: 720, marginBottom: 16 }}>{figures.words(flag)}</p>
        <Facts
          facts={[
            { label: t('auctions.flags.fields.figures'), value: `${flag.k} / ${flag.n}` },
            {
              label: t('auctions.flags.fields.expected'),
              value: flag.expected === null ? null : figures.expected(flag),
            },
            { label: t('auctions.flags.chance'), value: flag.p === null ? null : figures.chance(flag) },
            {
              label: t(`auctions.flags.states.${flag.review ? flag.state : 'open'}`),
              value:
                flag.review &&
                `${flag.review.reason} — ${t('auctions.flags.by', {
                  name: flag.review.by ?? '—',
                  when: formatDate(new Date(flag.review.at), locale),
                })}`,
            },
          ]}
        />
      </Panel>
      <FlagLots flag={flag} />
      {asked && (
        <ReviewDialog
          flagId={flag.id}
          state={asked}
          submitLabel={labels[asked]}
          onClose={() => setAsked(null)}
          onDone={() => void refetch()}
        />
      )}
    </Page>
  )
}
