import { Link } from 'react-router-dom'
import { useT } from '../../../i18n/useT'
import { disputeStates, type DisputeRow } from '../../../providers/contract/auction-disputes'
import { EmptyState } from '../../../ui/state/EmptyState'
import { ListPage } from '../../../ui/table/ListPage'
import type { Column } from '../../../ui/table/types'
import { DateTime } from '../../../ui/values/DateTime'
import { StateChip } from '../../../ui/values/StateChip'
import { AuctionViews } from '../AuctionViews'
import { disputeTones } from './disputeTones'

/** Disputes before the house: the undecided first, the nearest promise on top. */
export default function DisputeList() {
  const t = useT()

  const columns: Column<DisputeRow>[] = [
    {
      id: 'number',
      label: t('auctions.disputes.fields.number'),
      sort: 'number',
      width: 200,
      text: ({ number, kind }) => `${number} · ${t(`auctions.disputes.kinds.${kind}`)}`,
      render: ({ id, number, kind }) => (
        <Link to={`/auctions/disputes/${id}`}>
          <span className="num muted">{number}</span> {t(`auctions.disputes.kinds.${kind}`)}
        </Link>
      ),
    },
    {
      id: 'state',
      label: t('auctions.disputes.fields.state'),
      text: ({ state }) => t(`auctions.disputes.states.${state}`),
      render: ({ state }) => (
        <StateChip tone={disputeTones[state]}>{t(`auctions.disputes.states.${state}`)}</StateChip>
      ),
    },
    {
      id: 'due_at',
      label: t('auctions.disputes.fields.due_at'),
      sort: 'due_at',
      text: ({ due_at }) => due_at,
      render: ({ due_at, is_overdue, decided_at }) =>
        is_overdue && !decided_at ? (
          <StateChip tone="danger">{t('auctions.disputes.overdue')}</StateChip>
        ) : (
          <DateTime at={due_at} as="datetime" />
        ),
    },
    {
      id: 'company',
      label: t('auctions.disputes.fields.company'),
      text: ({ company_name }) => company_name,
      render: ({ company_id, company_name }) => <Link to={`/companies/${company_id}`}>{company_name}</Link>,
    },
    {
      id: 'auction',
      label: t('auctions.disputes.fields.auction'),
      width: 280,
      isWide: true,
      text: ({ event_number, event_title }) => `${event_number} · ${event_title}`,
      render: ({ event_id, lot_id, event_number, event_title }) => (
        <Link to={`/auctions/${event_id}?lot=${lot_id}`}>
          <span className="num muted">{event_number}</span> {event_title}
        </Link>
      ),
    },
    {
      id: 'body',
      label: t('auctions.disputes.words'),
      width: 300,
      isWide: true,
      text: ({ body }) => body,
    },
    {
      id: 'created_at',
      label: t('auctions.disputes.fields.created_at'),
      sort: 'created_at',
      isExtra: true,
      text: ({ created_at }) => created_at,
      render: ({ created_at }) => <DateTime at={created_at} as="datetime" />,
    },
  ]

  return (
    <ListPage<DisputeRow>
      resource="auction-disputes"
      title={t('auctions.title')}
      beside={<AuctionViews current="disputes" />}
      columns={columns}
      defaultSort={{ field: 'due_at', order: 'ASC' }}
      pathOf={({ id }) => `/auctions/disputes/${id}`}
      searchLabel={t('auctions.disputes.search')}
      filters={[
        {
          source: 'state',
          label: t('auctions.disputes.fields.state'),
          choices: disputeStates.map((id) => ({ id, name: t(`auctions.disputes.states.${id}`) })),
        },
      ]}
      empty={<EmptyState title={t('auctions.disputes.empty')} hint={t('auctions.disputes.empty_hint')} />}
    />
  )
}
