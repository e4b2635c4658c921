import Button from '@mui/material/Button'
import { useGetOne } from 'react-admin'
import { useState } from 'react'
import { Link, useParams } from 'react-router-dom'
import { useT } from '../../../i18n/useT'
import type { Dispute, DisputeState } from '../../../providers/contract/auction-disputes'
import { Facts } from '../../../ui/page/Facts'
import { Page } from '../../../ui/page/Page'
import { Panel } from '../../../ui/page/Panel'
import { ErrorState } from '../../../ui/state/ErrorState'
import { PageSkeleton } from '../../../ui/state/Skeletons'
import { DateTime } from '../../../ui/values/DateTime'
import { StateChip } from '../../../ui/values/StateChip'
import { AuctionViews } from '../AuctionViews'
import styles from '../page/AuctionPage.module.css'
import { DecisionDialog } from './DecisionDialog'
import { disputeTones } from './disputeTones'
import { LinesAround } from './LinesAround'
import { PresencePanel } from './PresencePanel'
import { TimeToAnswer } from './TimeToAnswer'

/** Its parties reply and withdraw while staff look on. */
const readEveryMs = 10_000

type Decision = Exclude<DisputeState, 'open' | 'withdrawn'>

const next: Record<DisputeState, Decision[]> = {
  open: ['in_review', 'upheld', 'refused'],
  in_review: ['upheld', 'refused'],
  upheld: [],
  refused: [],
  withdrawn: [],
}

/** One dispute with everything it is judged by. */
export default function DisputePage() {
  const t = useT()
  const { id = '' } = useParams()
  const [asked, setAsked] = useState<Decision | null>(null)
  const {
    data: dispute,
    error,
    refetch,
  } = useGetOne<Dispute>(
    'auction-disputes',
    { id },
    { refetchInterval: ({ state }) => (state.data?.decided_at ? false : readEveryMs) },
  )

  if (error && !dispute)
    return (
      <Page title={t('auctions.title')} beside={<AuctionViews current="disputes" />}>
        <ErrorState error={error} onRetry={refetch} />
      </Page>
    )
  if (!dispute) return <PageSkeleton />
  const labels: Record<Decision, string> = {
    in_review: t('auctions.disputes.take'),
    upheld: t('auctions.disputes.uphold'),
    refused: t('auctions.disputes.refuse'),
  }

  return (
    <Page
      title={`${t('auctions.disputes.title', { number: dispute.number })}: ${t(`auctions.disputes.kinds.${dispute.kind}`)}`}
      crumbs={[
        { label: t('auctions.title'), path: '/auctions' },
        { label: t('auctions.views.disputes'), path: '/auctions/disputes' },
      ]}
      beside={
        <>
          <StateChip tone={disputeTones[dispute.state]}>
            {t(`auctions.disputes.states.${dispute.state}`)}
          </StateChip>
          {dispute.is_overdue && <StateChip tone="danger">{t('auctions.disputes.overdue')}</StateChip>}
        </>
      }
      lead={
        <>
          <Link to={`/companies/${dispute.company_id}`}>{dispute.company_name}</Link>
          {dispute.person_name && `, ${dispute.person_name}`} ({t(`auctions.roles.${dispute.side}`)}) ·{' '}
          <Link to={`/auctions/${dispute.event_id}?lot=${dispute.lot_id}`}>
            {dispute.event_number} {dispute.event_title}
          </Link>
        </>
      }
      actions={next[dispute.state].map((to) => (
        <Button key={to} variant="outlined" onClick={() => setAsked(to)}>
          {labels[to]}
        </Button>
      ))}
    >
      <div className={styles.columns}>
        <div className={styles.main}>
          <Panel
            title={t('auctions.disputes.words')}
            note={
              dispute.about_seq ? t('auctions.disputes.line', { seq: dispute.about_seq }) : dispute.lot_title
            }
          >
            <p className={styles.terms}>{dispute.body}</p>
          </Panel>
          {dispute.entries.length > 0 && (
            <Panel title={t('auctions.disputes.course')}>
              <ul>
                {dispute.entries.map(({ kind, body, author, created_at }) => (
                  <li key={created_at} className={styles.message}>
                    <span>
                      <b>
                        {kind === 'reply'
                          ? t('auctions.disputes.reply')
                          : t(`auctions.disputes.states.${kind}`)}
                      </b>{' '}
                      <span className="muted">{author}, </span>
                      <span className="muted">
                        <DateTime at={created_at} as="datetime" />
                      </span>
                    </span>
                    <span className={styles.terms}>{body || t('auctions.disputes.wordless')}</span>
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          <LinesAround dispute={dispute} />
        </div>
        <aside className={styles.side}>
          <Panel title={t('auctions.disputes.promise')}>
            <Facts
              facts={[
                {
                  label: t('auctions.disputes.fields.created_at'),
                  value: <DateTime at={dispute.created_at} as="datetime" />,
                },
                {
                  label: t('auctions.disputes.fields.due_at'),
                  value: (
                    <>
                      <DateTime at={dispute.due_at} as="datetime" />
                      <br />
                      <TimeToAnswer dispute={dispute} />
                    </>
                  ),
                },
                {
                  label:
                    dispute.state === 'withdrawn'
                      ? t('auctions.disputes.states.withdrawn')
                      : t('auctions.disputes.fields.decided_at'),
                  value: dispute.decided_at && <DateTime at={dispute.decided_at} as="datetime" />,
                },
              ]}
            />
          </Panel>
          <PresencePanel lotId={dispute.lot_id} number={dispute.event_number} />
        </aside>
      </div>
      {asked && (
        <DecisionDialog
          disputeId={dispute.id}
          to={asked}
          submitLabel={labels[asked]}
          onClose={() => setAsked(null)}
          onDone={() => void refetch()}
        />
      )}
    </Page>
  )
}
